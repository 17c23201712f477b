// @ts-check
/** Finds a Chromium to draw and test with, unpacking the pinned one where it is needed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { explainFault } from './machine-faults.mjs';

/** @typedef {{ name: string, executablePath: string, env: Record<string, string> }} Browser */

// The build bundles this file, so its own place says nothing; every task runs at the project's root.
const root = process.cwd();
const require = createRequire(join(root, 'package.json'));

/** Switches every start of the browser uses; never those of the package, which turn web security off. */
export const browserArgs = [
  // Chromium refuses its sandbox to root, which is what containers run as.
  ...(process.getuid?.() === 0 || existsSync('/.dockerenv') ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** @param {string} folder */
const packedVersion = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** The environment with the libraries the browser needs, where the system lacks them. @param {string} folder */
function withLibraries(folder) {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  const library = join(folder, 'al2023/lib');
  if (existsSync(library)) env.LD_LIBRARY_PATH = [library, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return env;
}

/** Whether the browser finds every library it is linked with. @param {string} executablePath @param {Record<string, string>} env */
function starts(executablePath, env) {
  try {
    execFileSync(executablePath, ['--version'], { env, stdio: 'pipe', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** The pinned browser of the lockfile, unpacked once into the project's own cache. @returns {Promise<Browser | undefined>} */
async function pinned() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) return undefined;
  const version = packedVersion(dirname(manifest));
  const cache = join(root, 'node_modules/.cache/pathway-atlas');
  const folder = join(cache, `chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    mkdirSync(cache, { recursive: true });
    // A folder of its own and a rename at the end: two runs at once never meet half a file.
    const fresh = mkdtempSync(join(cache, 'chromium-unpacking-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = fresh;
    try {
      const { default: chromium, inflate } = await import('@sparticuz/chromium');
      await chromium.executablePath();
      if (!starts(join(fresh, 'chromium'), withLibraries(fresh))) {
        await inflate(join(dirname(manifest), 'bin/al2023.tar.br'));
      }
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      throw new Error(
        `The pinned browser could not be unpacked (${/** @type {Error} */ (error).message}). ${explainFault(String(error)) ?? 'Its package is damaged: remove node_modules, and run the same command again.'}`,
      );
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    try {
      renameSync(fresh, folder);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(executablePath)) throw error;
    }
  }
  return { name: `Chromium ${version}, pinned by the lockfile`, executablePath, env: withLibraries(folder) };
}

/** Playwright's own browser, where somebody has installed it. @returns {Promise<Browser | undefined>} */
async function playwrights() {
  const { chromium } = await import('playwright-core');
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { name: 'Chromium of Playwright', executablePath, env: withLibraries('') } : undefined;
}

/** A Chrome or Chromium on PATH. @returns {Browser | undefined} */
function systems() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
      const executablePath = join(folder, name);
      if (existsSync(executablePath)) return { name: `${name} on PATH`, executablePath, env: withLibraries('') };
    }
  }
  return undefined;
}

/**
 * The browser to use: CHROMIUM_PATH, else the pinned package, else Playwright's own, else one on PATH.
 * @returns {Promise<Browser>}
 * @throws when there is none: one message that says what was tried and what to do.
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return { name: `CHROMIUM_PATH ${chosen}`, executablePath: chosen, env: withLibraries('') };
    throw new Error(
      `CHROMIUM_PATH names ${chosen}, but there is no such file. Correct it, or unset it to use the pinned browser.`,
    );
  }
  const found = (await pinned()) ?? (await playwrights()) ?? systems();
  if (found) return found;
  throw new Error(
    [
      'No browser to draw with was found. Tried, in this order:',
      '  1. CHROMIUM_PATH (not set)',
      `  2. the pinned package @sparticuz/chromium (not installed; it is for Linux on x64, and this is ${process.platform} on ${process.arch})`,
      '  3. the Chromium of Playwright (not installed)',
      '  4. chromium or google-chrome on PATH (none)',
      'Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chrome or Chromium.',
    ].join('\n'),
  );
}

/** What identifies the browser in cache keys, without starting it. @returns {string} */
export function browserIdentity() {
  if (process.env.CHROMIUM_PATH) return `path:${process.env.CHROMIUM_PATH}`;
  const manifest = require.resolve('@sparticuz/chromium').replace(/(@sparticuz\/chromium).*$/, '$1');
  return `sparticuz:${packedVersion(manifest)}:${process.platform}-${process.arch}`;
}
