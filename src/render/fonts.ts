/** Turns the complete face into the small one that page, drawing and saved file share. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { writeWhole } from '../setup/write-whole.mjs';

// The build bundles this file, so its own place says nothing; every task runs at the project's root.
const root = process.cwd();

export const fontFamily = 'IBM Plex Sans';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Every character the site may show: ASCII, Latin-1, Latin Extended-A, and the signs of medicine and typography. */
export const characters = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}–—‘’“”…•›‹≥≤→←²³⁹µ×½−©\u2011`;

/** What would be printed as an empty box, as a sentence; empty where every sign has a glyph. */
export function missingGlyphs(words: string): string[] {
  const missing = [...new Set(words)].filter((sign) => sign > '\u007f' && !characters.includes(sign));
  return missing.map(
    (sign) =>
      `The sign “${sign}” (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) has no glyph in the bundled face. ` +
      'Write it in words, or add it to `characters` in src/render/fonts.ts.',
  );
}

const manifest = createRequire(join(root, 'package.json')).resolve('@ibm/plex-sans/package.json');
// Named by what the faces are cut from and to, so that a longer list never meets the faces of a shorter one.
const cut = createHash('sha256').update(readFileSync(manifest)).update(characters).digest('hex').slice(0, 8);

/** Where the small faces lie: `plex-sans-400.woff2` and `plex-sans-700.woff2`. */
export const fontFolder = join(root, `node_modules/.cache/pathway-atlas/fonts/${cut}`);

const faces = { 400: 'IBMPlexSans-Regular.woff2', 700: 'IBMPlexSans-Bold.woff2' } as const;
type Weight = keyof typeof faces;

/** The face of one weight, whole. */
async function completeFace(weight: Weight): Promise<Buffer> {
  return readFile(join(dirname(manifest), 'fonts/complete/woff2', faces[weight]));
}

const hashOf = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 16);

/** Takes a file, or makes it; two figures may ask for the same one at once. */
async function kept(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, made);
    return made;
  }
}

/** The face of one weight, cut down to some characters, as WOFF2; cut once and kept, because cutting takes longer than drawing. */
export function cutFace(weight: Weight, wanted: string): Promise<Buffer> {
  return kept(join(fontFolder, 'cuts', `${weight}-${hashOf(wanted)}.woff2`), async () =>
    subsetFont(await completeFace(weight), wanted, { targetFormat: 'woff2' }),
  );
}

const prepareFace = (weight: Weight) => kept(join(fontFolder, `plex-sans-${weight}.woff2`), () => cutFace(weight, characters));

/** Both weights, ready in `fontFolder`. */
export async function prepareFonts(): Promise<Readonly<Record<Weight, Buffer>>> {
  const [regular, bold] = await Promise.all([prepareFace(400), prepareFace(700)]);
  return { 400: regular, 700: bold };
}
