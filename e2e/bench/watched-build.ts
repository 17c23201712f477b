/** Runs the whole build of a copy of the project, and watches its time and its memory. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** How a build went. */
export interface WatchedBuild {
  readonly milliseconds: number;
  /** What all its processes took of all processors; other work on the machine changes it little. */
  readonly processorMilliseconds: number;
  /** The most memory that all its processes held at once, in bytes; 0 where the system does not tell. */
  readonly peakBytes: number;
  readonly output: string;
}

// Linux tells processor time in hundredths of a second.
const tick = 10;
const sampleEvery = 500;

interface Process {
  readonly parent: number;
  readonly processorMilliseconds: number;
  readonly bytes: number;
}

/** What a process holds; of memory that it shares, its part. Resident memory would count a browser's program once for each process. */
function bytesOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // It ended while we were looking.
    return 0;
  }
}

/** A process and all below it, by id; none where the system does not tell. */
function processesBelow(root: number): ReadonlyMap<number, Process> {
  const all = new Map<number, Omit<Process, 'bytes'>>();
  for (const name of existsSync('/proc') ? readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)) : []) {
    try {
      // The program's name stands in parentheses and may hold spaces; the numbers follow it.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      const [parent = 0, used = 0, usedBySystem = 0] = [fields[1], fields[11], fields[12]];
      all.set(Number(name), { parent, processorMilliseconds: (used + usedBySystem) * tick });
    } catch {
      // It ended while we were looking.
    }
  }
  const isBelow = (id: number): boolean => id === root || (all.has(id) && isBelow(all.get(id)?.parent ?? 0));
  return new Map([...all].filter(([id]) => isBelow(id)).map(([id, process]) => [id, { ...process, bytes: bytesOf(id) }]));
}

/** Builds a copy as `npm run build` does, type check included. @throws when the build fails */
export function watchBuild(copy: string): Promise<WatchedBuild> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/setup/run.mjs', 'build'], { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peakBytes = 0;
    /** By process, what it had taken when it was last seen. */
    const taken = new Map<number, number>();
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const sampling = setInterval(() => {
      const processes = processesBelow(child.pid ?? 0);
      for (const [id, { processorMilliseconds }] of processes) taken.set(id, processorMilliseconds);
      peakBytes = Math.max(
        peakBytes,
        [...processes.values()].reduce((total, { bytes }) => total + bytes, 0),
      );
    }, sampleEvery);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      const processorMilliseconds = [...taken.values()].reduce((total, time) => total + time, 0);
      if (code === 0) resolve({ milliseconds: performance.now() - start, processorMilliseconds, peakBytes, output });
      else reject(new Error(`The build of the copy failed:\n${output}`));
    });
  });
}
