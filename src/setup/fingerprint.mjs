// @ts-check
/** Tells whether what a result was made from is still as it was. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a path, in a fixed order; packages that were installed are left out. @param {string} path @returns {string[]} */
export function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** A mark of some files and folders and of the settings: the same only where both are the same. @param {readonly string[]} inputs @param {unknown} [settings] */
export function fingerprint(inputs, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings ?? null));
  for (const file of inputs.flatMap(filesBelow)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
