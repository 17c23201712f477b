/** Keeps drawings on disk under a hash of everything they depend on. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { browserIdentity } from '../setup/chromium.mjs';
import { type Drawing, type DrawingRequest, drawingVersion } from './drawing.ts';
import { lineWidths, mermaidConfig } from './mermaid-config.ts';
import { writeWhole } from '../setup/write-whole.mjs';

const mermaidVersion: string = createRequire(join(process.cwd(), 'package.json'))('mermaid/package.json').version;

/** Gives the key of a request: the same only where request, settings, faces, Mermaid, browser and tidying are the same. */
export function keyMaker(fonts: readonly Buffer[]): (request: DrawingRequest) => string {
  const common = createHash('sha256').update(
    JSON.stringify([drawingVersion, mermaidVersion, browserIdentity(), mermaidConfig, lineWidths]),
  );
  for (const font of fonts) common.update(font);
  return (request) => common.copy().update(JSON.stringify(request)).digest('hex');
}

/** The drawing kept under a key; undefined where there is none, or only half a file. */
export async function recall(folder: string, key: string): Promise<Drawing | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, `${key}.json`), 'utf8')) as Drawing;
  } catch {
    return undefined;
  }
}

/** Keeps a drawing. */
export async function keep(folder: string, key: string, drawing: Drawing): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, `${key}.json`), JSON.stringify(drawing));
}
