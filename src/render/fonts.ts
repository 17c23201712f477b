/** Turns the complete face into the small one that page, drawing and saved file share. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

// The build bundles this file, so its own place says nothing; every task runs at the project's root.
const root = process.cwd();

export const fontFamily = 'IBM Plex Sans';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Every character the site may show: ASCII, Latin-1, Latin Extended-A, and the signs of medicine and typography. */
export const characters = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}–—‘’“”…•›‹≥≤→←²³⁹µ×½−©\u2011`;

// The characters are in the folder's name, so that a longer list never meets the faces of a shorter one.
const cut = createHash('sha256').update(characters).digest('hex').slice(0, 8);

/** Where the small faces lie: `plex-sans-400.woff2` and `plex-sans-700.woff2`. */
export const fontFolder = join(root, `node_modules/.cache/pathway-atlas/fonts/${cut}`);

const faces = { 400: 'IBMPlexSans-Regular.woff2', 700: 'IBMPlexSans-Bold.woff2' } as const;
type Weight = keyof typeof faces;

/** The face of one weight, whole. */
async function completeFace(weight: Weight): Promise<Buffer> {
  const manifest = createRequire(join(root, 'package.json')).resolve('@ibm/plex-sans/package.json');
  return readFile(join(dirname(manifest), 'fonts/complete/woff2', faces[weight]));
}

/** The face of one weight, cut down to some characters, as WOFF2. */
export async function cutFace(weight: Weight, wanted: string): Promise<Buffer> {
  return subsetFont(await completeFace(weight), wanted, { targetFormat: 'woff2' });
}

async function prepareFace(weight: Weight): Promise<Buffer> {
  const file = join(fontFolder, `plex-sans-${weight}.woff2`);
  try {
    return await readFile(file);
  } catch {
    const face = await cutFace(weight, characters);
    await mkdir(fontFolder, { recursive: true });
    const fresh = `${file}.${process.pid}`;
    await writeFile(fresh, face);
    await rename(fresh, file);
    return face;
  }
}

/** Both weights, ready in `fontFolder`. */
export async function prepareFonts(): Promise<Readonly<Record<Weight, Buffer>>> {
  const [regular, bold] = await Promise.all([prepareFace(400), prepareFace(700)]);
  return { 400: regular, 700: bold };
}
