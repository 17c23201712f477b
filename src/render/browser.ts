/** Starts the one browser of a build when something must be drawn, and ends it when nothing is left to do. */
import type { Browser } from 'playwright-core';
import { browserArgs, findChromium } from '../setup/chromium.mjs';

/**
 * Switches for drawing alone. A page draws a hundred figures and is gone: what the last of the compilers for scripts would
 * win them comes too late, and while it works it takes the processor from another page.
 */
const drawingArgs = ['--js-flags=--no-turbofan'];

interface Running {
  readonly browser: Browser;
  /** Which browser it is, for the report. */
  readonly name: string;
}

let running: Promise<Running> | undefined;
let users = 0;

async function launch(): Promise<Running> {
  // What drives a browser is loaded only where there is something to draw.
  const { chromium } = await import('playwright-core');
  const { name, executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: [...browserArgs, ...drawingArgs] });
  return { browser, name: `${name} (${browser.version()})` };
}

/**
 * Does some work that may need a browser; work inside other work shares its browser.
 * @param work is given what starts the browser, or hands over the one that runs
 */
export async function withBrowser<Result>(work: (open: () => Promise<Running>) => Promise<Result>): Promise<Result> {
  users++;
  try {
    return await work(() => {
      running ??= launch();
      return running;
    });
  } finally {
    users--;
    if (users === 0 && running) {
      const ending = running;
      running = undefined;
      await (await ending).browser.close();
    }
  }
}
