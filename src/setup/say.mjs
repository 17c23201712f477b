// @ts-check
/** Prints what the set-up is doing, one line for each piece of work. */

/**
 * Runs a piece of work and shows that it goes on: a ticking line on a terminal, plain lines elsewhere.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(what, work) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;
  const live = Boolean(process.stdout.isTTY);
  if (!live) console.log(`· ${what} …`);
  const tick = live ? setInterval(() => process.stdout.write(`\r· ${what} … ${seconds()}`), 500) : undefined;
  try {
    const result = await work();
    console.log(`${live ? '\r' : ''}· ${what}: done in ${seconds()}`);
    return result;
  } catch (error) {
    if (live) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(tick);
  }
}

/** A fault of the machine or of its user that a sentence explains; it is printed without a stack. */
export class SetupError extends Error {}
