/** Makes copies of the project in a temporary folder, for builds of other content than ours. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from './site.ts';

/** What a build needs, beside node_modules, which copies share. */
const parts = ['src', 'content', 'public', 'e2e', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A fresh copy; the caller removes it. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'copy-of-project-'));
  const inModules = (path: string) => /node_modules/.test(path);
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true, filter: (path) => !inModules(path) });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Runs a program of the project in a copy, with more in its environment. */
export function runIn(copy: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { code: status, output: `${stdout}${stderr}` };
}

/** Builds a copy as the site is built, without the type check. */
export const buildIn = (copy: string, env: Record<string, string> = {}) =>
  runIn(copy, ['node_modules/astro/bin/astro.mjs', 'build'], env);

/** A hash of every file below a folder, by path. */
export function hashesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(folder + file))
        .digest('hex'),
    ]),
  );
}
