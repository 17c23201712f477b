// @ts-check
/** Makes the machine ready, then does one task: `node src/setup/run.mjs <task>`. */
import { explainFault } from './machine-faults.mjs';
import { makeReady } from './ready.mjs';
import { SetupError } from './say.mjs';
import { tasks } from './tasks.mjs';

const name = process.argv[2] ?? '';
const task = tasks[name];
try {
  if (!task) throw new SetupError(`There is no task “${name}”. There are: ${Object.keys(tasks).join(', ')}.`);
  await task(await makeReady());
} catch (error) {
  const code = String(/** @type {NodeJS.ErrnoException} */ (error).code);
  const fault = error instanceof SetupError ? error.message : explainFault(code);
  if (!fault) throw error;
  console.error(`\n${fault}`);
  process.exitCode = 1;
}
