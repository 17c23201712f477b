// @ts-check
/** Makes the machine ready, then does one task: `node src/setup/run.mjs <task>`. */
import { makeReady } from './ready.mjs';
import { SetupError } from './say.mjs';
import { tasks } from './tasks.mjs';

const name = process.argv[2] ?? '';
const task = tasks[name];
try {
  if (!task) throw new SetupError(`There is no task “${name}”. There are: ${Object.keys(tasks).join(', ')}.`);
  await task(await makeReady());
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
