// @ts-check
/** Builds the site beside the old one, and puts it in its place only when it is whole. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { filesBelow, fingerprint } from './fingerprint.mjs';
import { SetupError } from './say.mjs';
import { checkTypes } from './check-types.mjs';

const cache = 'node_modules/.cache/pathway-atlas';
const stamp = join(cache, 'built-from');
const inputs = ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Pages are large strings that live for a moment: with more room for what is new, less of it is swept. What is old is swept early,
 * because a browser needs the memory beside it.
 */
const memory = ['--min-semi-space-size=16', '--max-semi-space-size=16', '--heap-growing-percent=30'];

/** The C library of most Linux systems keeps a heap for each thread, and gives little of it back; two are enough for all. */
const heaps = { MALLOC_ARENA_MAX: '2' };

/** A mark of everything a build depends on. */
const markOfInputs = () => fingerprint(inputs, [process.env.SITE ?? '', process.env.BASE ?? '']);

/** Whether dist/ was built from what is here now. */
export function isBuilt() {
  return existsSync('dist/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === markOfInputs();
}

/**
 * Puts a finished folder in the place of an old one; if the second rename fails, the old one is put back.
 * @param {string} fresh @param {string} place @param {string} aside where the old one waits meanwhile
 */
export function swap(fresh, place, aside) {
  rmSync(aside, { recursive: true, force: true });
  const had = existsSync(place);
  if (had) renameSync(place, aside);
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (had) renameSync(aside, place);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** A report that this build wrote; undefined where it is an older one's. @param {string} name @param {number} since */
function readReport(name, since) {
  const file = join(cache, `last-${name}-report.json`);
  return existsSync(file) && statSync(file).mtimeMs >= since ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Where drawings and files came from, in words. @param {number} since */
function sayDrawings(since) {
  const [drawing, printing] = [readReport('drawing', since), readReport('printing', since)];
  if (!drawing) return '';
  const files = printing ? `; files: ${printing.made} new, ${printing.cached} from cache` : '';
  const browser = drawing.browser ?? printing?.browser ?? 'no browser started';
  return ` (drawings: ${drawing.drawn} new, ${drawing.cached} from cache${files}; ${browser})`;
}

/**
 * Type-checks, then builds; both must hold, and the faults of both are shown. A build that fails leaves dist/ as it was.
 * @param {{ node: string, env: NodeJS.ProcessEnv }} machine
 */
export async function build({ node, env }) {
  const start = Date.now();
  const mark = markOfInputs();
  const fresh = join(cache, `dist-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  try {
    // One after the other: side by side they are a second faster, but hold the memory of both.
    const types = await checkTypes({ node, env });
    const site = await run(node, [...memory, 'node_modules/astro/bin/astro.mjs', 'build'], {
      env: { ...env, ...heaps, OUT_DIR: fresh },
      quiet: true,
    });
    // The compiler speaks first: what it finds is often the cause of what the build finds.
    const failed = Object.entries({ 'The type check': types, 'The build': site }).filter(([, { code }]) => code !== 0);
    for (const [, { output }] of failed) console.error(`${output.trim()}\n`);
    if (failed.length > 0) {
      throw new SetupError(
        `${failed.map(([name]) => name).join(' and ')} failed; what is wrong stands above. dist/ is as it was.`,
      );
    }
    if (!existsSync(join(fresh, 'index.html')))
      throw new SetupError(
        'The build ended without a site. This is a bug in the build; run it again with `npx astro build` to see more.',
      );
    swap(fresh, 'dist', join(cache, 'dist-before'));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  writeFileSync(stamp, mark);
  const pages = filesBelow('dist').filter((file) => file.endsWith('.html')).length;
  console.log(`Built ${pages} pages in ${((Date.now() - start) / 1000).toFixed(1)} s${sayDrawings(start)}`);
}
