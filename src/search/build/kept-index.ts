/**
 * Keeps the last search index, and lends its files to a site by hard links: an index is a thousand small files, and writing them takes
 * longer than all else that the search needs of a build.
 */
import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow, fingerprint } from '../../setup/fingerprint.mjs';
import { writeWhole } from '../../setup/write-whole.mjs';

/** What is known of the index that was kept. */
interface Kept {
  /** Of all it was made from. */
  readonly mark: string;
  readonly folder: string;
  /** Of its files. Whoever writes into a site's file writes into the one kept here, and such an index is not lent again. */
  readonly seal: string;
}

const folders = 'node_modules/.cache/pathway-atlas/search-index';
const note = join(folders, 'kept.json');
/** No other build still reads an index that was replaced so long ago. */
const hour = 3_600_000;

/** A folder in which an index may be made; only `keep` makes it the one that is kept. */
export function freshFolder(): string {
  mkdirSync(folders, { recursive: true });
  return join(folders, randomUUID());
}

/** The folder of the index that was made from the same; undefined where there is none, or it is no longer as it was written. */
export function recall(mark: string): string | undefined {
  try {
    const kept = JSON.parse(readFileSync(note, 'utf8')) as Kept;
    return kept.mark === mark && kept.seal === fingerprint([kept.folder]) ? kept.folder : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an index in place of the one before. */
export async function keep(mark: string, folder: string): Promise<void> {
  await writeWhole(note, JSON.stringify({ mark, folder, seal: fingerprint([folder]) } satisfies Kept));
  for (const { name } of readdirSync(folders, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const other = join(folders, name);
    if (other !== folder && existsSync(other) && Date.now() - statSync(other).mtimeMs > hour)
      rmSync(other, { recursive: true, force: true });
  }
}

/** Puts the files of a kept index into a site. @throws where one of them is there already */
export function lend(folder: string, into: string): void {
  const place = (file: string) => join(into, relative(folder, file));
  const files = filesBelow(folder);
  for (const each of new Set(files.map((file) => dirname(place(file))))) mkdirSync(each, { recursive: true });
  for (const file of files) {
    try {
      linkSync(file, place(file));
    } catch {
      // The site stands on another disk, or on one that knows no links.
      copyFileSync(file, place(file), constants.COPYFILE_EXCL);
    }
  }
}
