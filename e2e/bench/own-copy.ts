/** Makes a copy of the project whose caches are its own, so that no measurement meets or leaves drawings elsewhere. */
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../copy-of-project.ts';

const ownCache = 'node_modules/.cache/pathway-atlas';

/** Links every entry of a folder into another, those of some names left out. */
function linkEntries(from: string, into: string, leaveOut: (name: string) => boolean) {
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(from)) if (!leaveOut(name)) symlinkSync(join(from, name), join(into, name));
}

/** A fresh copy with the same packages and the same browser, and nothing else remembered; the caller removes it. */
export function copyWithOwnCaches(): string {
  const copy = copyProject();
  rmSync(join(copy, 'node_modules'));
  linkEntries(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), (name) =>
    ['.cache', '.vite', '.astro'].includes(name),
  );
  linkEntries(join(process.cwd(), ownCache), join(copy, ownCache), (name) => !/^chromium-[\d.]+$/.test(name));
  return copy;
}

/** Removes drawings, faces and what the compiler remembers; the unpacked browser stays. */
export function forgetDrawings(copy: string): void {
  for (const name of readdirSync(join(copy, ownCache)))
    if (!name.startsWith('chromium-')) rmSync(join(copy, ownCache, name), { recursive: true });
}
