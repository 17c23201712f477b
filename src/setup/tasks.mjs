// @ts-check
/** What each command of package.json does, once the machine is ready. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { build, isBuilt } from './build.mjs';
import { run } from './child.mjs';
import { readyBench } from './ready.mjs';
import { during, SetupError } from './say.mjs';
import { serve } from './serve.mjs';

/** @typedef {{ node: string, env: NodeJS.ProcessEnv }} Machine */

const results = { unit: 'node_modules/.cache/pathway-atlas/unit.json', e2e: 'node_modules/.cache/pathway-atlas/e2e.json' };
const programs = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
};
const extra = process.argv.slice(3);

/** @param {Machine} machine @param {keyof typeof programs} program @param {readonly string[]} args @param {string} what */
async function must({ node, env }, program, args, what) {
  const { code } = await run(node, [programs[program], ...args], { env });
  if (code !== 0) throw new SetupError(`${what} found faults; they stand above.`);
}

/** @param {Machine} machine */
async function start(machine) {
  if (isBuilt()) console.log('· The site is built already');
  else await during('Building the site', () => build(machine));
  const port = Number(process.env.PORT ?? 4321);
  try {
    const { url } = await serve({ folder: 'dist', port, base: process.env.BASE ?? '/' });
    console.log(`\nPathway Atlas is at ${url}\nPress Ctrl+C to stop.`);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    throw new SetupError(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  await new Promise(() => {});
}

/** @param {Machine} machine */
async function check(machine) {
  await must(machine, 'prettier', ['--check', '--log-level', 'warn', '.'], 'The format check');
  await must(machine, 'biome', ['lint', '--error-on-warnings', '.'], 'The lint check');
  await must(machine, 'astro', ['check', '--minimumFailingSeverity', 'hint'], 'The type check');
  await must(machine, 'vitest', ['run', '--config', 'src/setup/vitest.config.mjs', 'src/library.test.ts'], 'The content check');
}

/** @param {Machine} machine */
const unit = (machine) =>
  must(
    machine,
    'vitest',
    [
      'run',
      '--config',
      'src/setup/vitest.config.mjs',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results.unit}`,
      ...extra,
    ],
    'The unit tests',
  );

/** @param {Machine} machine */
async function e2e(machine) {
  if (!isBuilt()) await build(machine);
  await must(machine, 'playwright', ['test', '--config', 'e2e/playwright.config.ts', ...extra], 'The end-to-end tests');
}

/** What the runners counted. */
function count() {
  const read = (/** @type {string} */ file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
  const unitResult = read(results.unit);
  const e2eResult = read(results.e2e)?.stats;
  return {
    passed: (unitResult?.numPassedTests ?? 0) + (e2eResult?.expected ?? 0),
    failed:
      (unitResult?.numFailedTests ?? 0) +
      (unitResult?.numFailedTestSuites ?? 0) +
      (e2eResult?.unexpected ?? 0) +
      (e2eResult?.flaky ?? 0),
  };
}

/** Everything, in the order in which a fault is cheapest to find; one that fails does not hide the others. @param {Machine} machine */
async function test(machine) {
  for (const file of Object.values(results)) rmSync(file, { force: true });
  /** @type {string[]} */
  const faults = [];
  for (const [name, task] of Object.entries({ check, unit, build, e2e })) {
    console.log(`\n== ${name}`);
    await task(machine).catch((error) => {
      if (!(error instanceof SetupError)) throw error;
      console.error(error.message);
      faults.push(name);
    });
    if (name === 'build' && faults.includes('build')) break;
  }
  const { passed, failed } = count();
  if (faults.length > 0) console.error(`\nFailed: ${faults.join(', ')}.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (faults.length > 0 || failed > 0 || passed === 0) process.exitCode = 1;
}

/** @param {Machine} machine */
async function bench(machine) {
  if (!isBuilt()) await build(machine);
  await readyBench(machine.node);
  const { code } = await run(machine.node, ['e2e/bench/run.ts', ...extra], { env: machine.env });
  if (code !== 0) throw new SetupError('The bench did not finish.');
}

/** By the name of the command. @type {Record<string, (machine: Machine) => Promise<void>>} */
export const tasks = {
  start,
  build,
  check,
  unit,
  e2e,
  test,
  bench,
  revise: async ({ node, env }) => {
    const { code } = await run(node, ['src/library/revise.ts', ...extra], { env });
    if (code !== 0) throw new SetupError('The revisions were not recorded; why stands above.');
  },
  dev: (machine) => must(machine, 'astro', ['dev', ...extra], 'The development server'),
  format: (machine) => must(machine, 'prettier', ['--write', '--log-level', 'warn', '.'], 'The formatter'),
};
