/** Turns the pathways of a disease's folder into its `revisions.json`. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Pathway } from '../model/pathway.ts';
import { type Revision, type Revisions, revisionOf, seenOf } from '../model/revision.ts';

/** The pathways of a folder, by `small/after-surgery`. */
async function pathwaysIn(folder: string): Promise<readonly (readonly [string, Pathway])[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pathway.ts'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { default: pathway } = (await import(pathToFileURL(resolve(folder, file)).href)) as { default: Pathway };
      return [file.replace(/\.pathway\.ts$/, ''), pathway] as const;
    }),
  );
}

/**
 * Adds to `revisions.json` each pathway that differs from its newest revision there.
 * @param folder of one disease, whose name is the disease's: `content/gist`
 * @param date the day to record
 * @returns what was added
 */
export async function recordRevisions(folder: string, date: string) {
  const file = join(folder, 'revisions.json');
  const revisions: Record<string, readonly Revision[]> = existsSync(file)
    ? { ...(JSON.parse(await readFile(file, 'utf8')) as Revisions) }
    : {};
  const added: { readonly name: string; readonly revision: string }[] = [];
  for (const [name, pathway] of await pathwaysIn(folder)) {
    const revision = revisionOf(`${basename(folder)}/${name}`, pathway);
    const known = revisions[name] ?? [];
    if (known.at(-1)?.revision === revision) continue;
    revisions[name] = [...known, { revision, date, pathway: seenOf(pathway) }];
    added.push({ name: `${basename(folder)}/${name}`, revision });
  }
  const options = await resolveConfig(file);
  if (added.length > 0) await writeFile(file, await format(JSON.stringify(revisions), { ...options, filepath: file }));
  return added;
}
