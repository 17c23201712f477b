/** Turns records into the files of Pagefind's index; what was made of the same records the last time is not made again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { fingerprint } from '../../setup/fingerprint.mjs';
import { freshFolder, keep, lend, recall } from './kept-index.ts';
import type { IndexRecord } from './records.ts';

const config = { forceLanguage: 'en' };

/** A mark of all that an index is made from; the lockfile names the version of Pagefind. */
const markOf = (records: readonly IndexRecord[]) => fingerprint(['package-lock.json'], [config, records]);

/** Stops the build where Pagefind reports a fault: it returns errors and throws none. */
function must<Answer extends { errors: string[] }>(answer: Answer, doing: string): Answer {
  if (answer.errors.length > 0)
    throw new Error(
      `The search index could not be written. Pagefind failed while ${doing}: ${answer.errors.join('; ')}. This is a bug in the site, not in the content.`,
    );
  return answer;
}

async function make(records: readonly IndexRecord[], folder: string): Promise<void> {
  const { index } = must(await createIndex(config), 'it was started');
  if (!index) throw new Error('Pagefind gave no index and no error. This is a bug in Pagefind.');
  try {
    await Promise.all(records.map(async (record) => must(await index.addHTMLFile(record), `it read ${record.url}`)));
    must(await index.writeFiles({ outputPath: folder }), 'it wrote its files');
  } finally {
    await close();
  }
}

/** The name by which Pagefind's list of indexes names the only one. @param folder where Pagefind has written */
function nameOfIndex(folder: string): string {
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const [only, ...others] = Object.values(languages);
  if (!only || others.length > 0)
    throw new Error(
      `Pagefind wrote ${others.length + (only ? 1 : 0)} indexes, not one. This is a bug in the site, not in the content.`,
    );
  return only.hash;
}

/**
 * Writes the index of some records into a folder that is not there yet.
 * @returns the name of the index, which changes with what it holds
 * @throws with what Pagefind says where it fails
 */
export async function writeIndex(records: readonly IndexRecord[], into: string): Promise<string> {
  const mark = markOf(records);
  let folder = recall(mark);
  if (!folder) {
    folder = freshFolder();
    await make(records, folder);
    await keep(mark, folder);
  }
  lend(folder, into);
  return nameOfIndex(folder);
}
