// @ts-check
/** Lets only one set-up at a time change node_modules. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a process still runs. @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Does some work while no other process does the same; a lock left by a process that died is taken over.
 * @template T
 * @param {string} folder the lock: a folder that exists while the work goes on
 * @param {() => Promise<T>} work
 */
export async function alone(folder, work) {
  const owner = join(folder, 'pid');
  let told = false;
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      let pid = 0;
      try {
        pid = Number(readFileSync(owner, 'utf8'));
      } catch {
        // Just made and not yet signed, or just removed: look again.
        await new Promise((resolve) => setTimeout(resolve, 200));
        try {
          pid = Number(readFileSync(owner, 'utf8'));
        } catch {
          pid = 0;
        }
      }
      if (pid === 0 || !runs(pid)) rmSync(folder, { recursive: true, force: true });
      else {
        if (!told) console.log(`· Another set-up is running (process ${pid}); waiting for it …`);
        told = true;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
