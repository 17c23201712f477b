/** Draws a saved figure with librsvg, as viewers outside browsers do, on every machine with the same one face. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';

const folder = resolve('node_modules/.cache/pathway-atlas/e2e-fonts');
const faces = dirname(createRequire(resolve('package.json')).resolve('@ibm/plex-sans/package.json'));
const characters = Array.from({ length: 0x2300 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).join('');

/** Puts a file in its place in one move: the worker beside this one may be reading it, and dies of a face that is half written. */
function place(name: string, content: string | Uint8Array) {
  const [file, beside] = [join(folder, name), `${folder}-${process.pid}-${name}`];
  writeFileSync(beside, content);
  renameSync(beside, file);
  return file;
}

/** librsvg knows no embedded face; without this it would take any of the machine's, or print empty boxes where there is none. */
async function lendFace() {
  mkdirSync(folder, { recursive: true });
  for (const weight of ['Regular', 'Bold']) {
    const whole = readFileSync(join(faces, `fonts/complete/woff2/IBMPlexSans-${weight}.woff2`));
    place(`${weight}.ttf`, await subsetFont(whole, characters, { targetFormat: 'sfnt' }));
  }
  // Read once, when the first words are drawn; so it must be set before sharp is loaded.
  process.env.FONTCONFIG_FILE = place(
    'fonts.conf',
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  const { default: sharp } = await import('sharp');
  return sharp;
}

/** Lent in the process that draws, not in the one that only lists the tests: browsers started by that one would take the face too. */
let lent: ReturnType<typeof lendFace> | undefined;

/** A figure as dots: 0 is black, 255 is white. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
}

/** Draws an SVG at twice its size. */
export async function drawOutsideBrowsers(svg: string): Promise<Dots> {
  lent ??= lendFace();
  const sharp = await lent;
  const { data, info } = await sharp(Buffer.from(svg), { density: 144 }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, at: (x, y) => data[y * info.width + x] ?? 255 };
}
