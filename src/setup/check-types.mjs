// @ts-check
/** Checks the types of the whole project; what has passed and has not changed is not checked again. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './child.mjs';
import { fingerprint } from './fingerprint.mjs';

const stamp = 'node_modules/.cache/pathway-atlas/types-checked';
const inputs = ['src', 'content', 'e2e', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** @param {{ node: string, env: NodeJS.ProcessEnv }} machine @returns {Promise<import('./child.mjs').Finished>} */
export async function checkTypes({ node, env }) {
  const mark = fingerprint(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return { code: 0, output: '' };
  rmSync(stamp, { force: true });
  const finished = await run(node, ['node_modules/tsc7/bin/tsc', '--noEmit', '--pretty', 'false'], { env, quiet: true });
  if (finished.code === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, mark);
  }
  return finished;
}
