/** Writes the service worker of a built site; its version is what the site holds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param base the base path, with a slash at its end */
export function writeServiceWorker(folder: string, base: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file));
  const worker = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
    .replace('__VERSION__', hash.digest('hex').slice(0, 16))
    .replace('__BASE__', base);
  writeFileSync(join(folder, 'service-worker.js'), worker);
}
