/** Measures how long something a reader does takes to be painted, on a slow phone. */
import { chromium } from 'playwright-core';
import { browserArgs, findChromium } from '../../src/setup/chromium.mjs';
import { serve } from '../../src/setup/serve.mjs';
import { median } from './figures.ts';

const rounds = 9;
const slowdown = 4;

/** Runs in the page: does something and waits for the frame that shows it. */
function timed(act: () => void): Promise<number> {
  const start = performance.now();
  act();
  // The frame that holds the result is painted before the next task after it.
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))));
}

/**
 * The median time in milliseconds from an act to its paint.
 * @param address a page of the built site, from its root
 * @param act runs in the page once it is quiet; throws where its result did not come
 * @param before runs in the page first, outside the time
 */
export async function medianToPaint(address: string, act: () => void, before: () => void = () => {}): Promise<number> {
  const { url, close } = await serve({ folder: 'dist' });
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: browserArgs });
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(new URL(address.slice(1), url).href, { waitUntil: 'networkidle' });
      await page.evaluate(before);
      times.push((await page.evaluate(`(${timed.toString()})(${act.toString()})`)) as number);
      await page.close();
    }
  } finally {
    await browser.close();
    await close();
  }
  return median(times);
}
