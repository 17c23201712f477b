/** Records the pathways of every disease as they are now: `npm run revise`. */
import { existsSync, readdirSync } from 'node:fs';
import { recordRevisions } from './record-revisions.ts';

const today = new Date().toISOString().slice(0, 10);
const folders = readdirSync('content').filter((name) => existsSync(`content/${name}/disease.ts`));
for (const folder of [...folders.map((name) => `content/${name}`), ...process.argv.slice(2)]) {
  const recorded = await recordRevisions(folder, today);
  for (const { name, revision } of recorded) console.log(`${name} is now revision ${revision}`);
  if (recorded.length === 0) console.log(`${folder}: every pathway is recorded as it is`);
}
