/** Gives the JSON Schemas that readers of the data check it with; made anew only when the types have changed. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint } from '../setup/fingerprint.mjs';
import { writeWhole } from '../setup/write-whole.mjs';
import { type SchemaName, schemas } from './documents.ts';
import type { Generated, Schema } from './schema.ts';

interface Kept extends Generated {
  readonly mark: string;
}

const cacheFile = 'node_modules/.cache/pathway-atlas/schemas.json';
/** What the schemas depend on besides the types: how they are made, and by which version of the generator. */
const makers = ['src/data/schema.ts', 'package-lock.json'];

const markOf = (files: readonly string[]) => fingerprint([...files, ...makers]);

/** What was kept, where every file it was made from is as it was; undefined where one has changed, or only half was written. */
function recall(): Generated | undefined {
  try {
    const kept = JSON.parse(readFileSync(cacheFile, 'utf8')) as Kept;
    return kept.files.every((file) => existsSync(file)) && kept.mark === markOf(kept.files) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was made. */
async function keep(generated: Generated): Promise<void> {
  mkdirSync(dirname(cacheFile), { recursive: true });
  await writeWhole(cacheFile, JSON.stringify({ ...generated, mark: markOf(generated.files) } satisfies Kept));
}

async function make(): Promise<Generated> {
  // The compiler is as large as the rest of the build: it is loaded only where it has work to do.
  const { generateSchemas } = await import('./schema.ts');
  const generated = generateSchemas();
  await keep(generated);
  return generated;
}

/**
 * The schemas of all documents, draft 2020-12, each made from its type.
 * @param idOf the full address of the schema of that name
 */
export async function toSchemas(idOf: (name: SchemaName) => string): Promise<Readonly<Record<SchemaName, Schema>>> {
  const { schemas: made } = recall() ?? (await make());
  const named = (name: SchemaName): Schema => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: idOf(name),
    title: schemas[name],
    ...made[name],
  });
  return { pathway: named('pathway'), disease: named('disease') };
}
