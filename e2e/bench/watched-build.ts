/** Runs the whole build of a copy of the project, and watches its time and its memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a build went. */
export interface WatchedBuild {
  readonly milliseconds: number;
  /** The highest sum of resident memory of all its processes, in bytes; 0 where the system does not tell. */
  readonly peakBytes: number;
  readonly output: string;
}

const pageSize = 4096;
const sampleEvery = 200;

/** The resident memory of a process and all below it, in bytes; shared pages count once for each process. */
function residentBytes(root: number): number {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  for (const name of names) {
    try {
      // The program's name stands in parentheses and may hold spaces; the parent is the second word after it.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
      resident.set(Number(name), Number(fields[21]) * pageSize);
    } catch {
      // It ended while we were looking.
    }
  }
  const isBelow = (pid: number | undefined): boolean => pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...resident].reduce((total, [pid, bytes]) => total + (isBelow(pid) ? bytes : 0), 0);
}

/** Builds a copy as `npm run build` does, type check included. @throws when the build fails */
export function watchBuild(copy: string): Promise<WatchedBuild> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/setup/run.mjs', 'build'], { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peakBytes = 0;
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const sampling = setInterval(() => {
      peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
    }, sampleEvery);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ milliseconds: performance.now() - start, peakBytes, output });
      else reject(new Error(`The build of the copy failed:\n${output}`));
    });
  });
}
