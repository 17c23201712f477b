// @ts-check
/** Writes files that others may read, or write too, at the same time. */
import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

/**
 * Writes a file in one step: whoever reads it meanwhile meets the whole file or none; of two writers the last one stays.
 * @param {string} path @param {string | Uint8Array} data
 */
export async function writeWhole(path, data) {
  const fresh = `${path}.${randomUUID()}`;
  await writeFile(fresh, data);
  await rename(fresh, path);
}
