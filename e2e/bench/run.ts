/** Runs the measurements that were asked for, or all, and prints them as one table. */
import { cpus, totalmem } from 'node:os';
import { chromium } from 'playwright-core';
import { browserArgs, findChromium } from '../../src/setup/chromium.mjs';
import { measureAnswer } from './answer.ts';
import { measureBuild } from './build.ts';
import { measureDrawing } from './drawing.ts';
import { type Figure, toTable } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { measurePage } from './page.ts';
import { measureResult } from './result.ts';
import { measureSearch } from './search.ts';

const measurements: Record<string, () => Promise<Figure[]>> = {
  answer: measureAnswer,
  build: measureBuild,
  drawing: measureDrawing,
  growth: measureGrowth,
  page: measurePage,
  result: measureResult,
  search: measureSearch,
};

/** Day, machine and versions, in one line. */
async function sayMachine(): Promise<string> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: browserArgs });
  const version = browser.version();
  await browser.close();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} processors, ${memory}, Node ${process.versions.node}, Chromium ${version}.`;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in measurements));
if (unknown.length > 0) {
  console.error(`The bench does not measure “${unknown.join('”, “')}”. It measures: ${Object.keys(measurements).join(', ')}.`);
  process.exit(1);
}
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`· Measuring: ${name} …`);
  figures.push(...(await measure()));
}
console.log(`\n${await sayMachine()}\n\n${toTable(figures)}`);
