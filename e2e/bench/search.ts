/** Measures the search: its index with hundreds of pages more, and a first search on a slow phone. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { indexSite } from '../../src/search/build/index-site.ts';
import { browserArgs, findChromium } from '../../src/setup/chromium.mjs';
import { serve } from '../../src/setup/serve.mjs';
import { pagesWithFigures, site } from '../site.ts';
import { type Figure, median, sayBytes, sayTime } from './figures.ts';
import { slowDown } from './slow-visit.ts';

const sizes = [100, 1000] as const;
const rounds = 5;
const limits = { first: 1500, keystroke: 100, growth: 1.15 };

const pick = <T>(list: readonly T[], seed: number) => list[(seed * 7919 + (seed >> 3) * 104_729) % list.length] as T;

/** A page with six sections, made of the site's own words. */
function syntheticPage(words: readonly string[], number: number): string {
  const sentence = (seed: number) => `${Array.from({ length: 12 }, (_, place) => pick(words, seed * 31 + place)).join(' ')}.`;
  const section = (place: number) =>
    `<h2 id="part-${place}">${pick(words, number + place)} ${pick(words, number * 3 + place)}?</h2>` +
    `<p>${Array.from({ length: 8 }, (_, line) => sentence(number * 97 + place * 13 + line)).join(' ')}</p>`;
  return `<html lang="en"><head><title>Synthetic ${number}</title></head><body><main><h1>Synthetic ${number}</h1>${Array.from({ length: 6 }, (_, place) => section(place)).join('')}</main></body></html>`;
}

const bytesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);

/** Types one more letter and tells how long the answer took, inside the page. */
async function typeOneMore(page: Page, text: string): Promise<number> {
  return page.evaluate(async (value) => {
    // The closed dialog of the page has a field too.
    const fields = [...document.querySelectorAll<HTMLInputElement>('.search-view input')];
    const field = fields.find((each) => each.checkVisibility());
    if (!field) throw new Error('The search is not open.');
    const start = performance.now();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (field.closest('.search-view')?.querySelector<HTMLElement>('.search-answer')?.dataset.answers !== value)
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - start;
  }, text);
}

/**
 * Waits inside the page for the reader to reach for the search, types when there is a field, and tells how long it took from the key to
 * a frame with a result. Looked at in every frame: Playwright itself looks only twice a second.
 */
function watchFirst(text: string): void {
  const until = async (selector: string) => {
    for (;;) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found?.checkVisibility()) return found;
      await new Promise((done) => requestAnimationFrame(done));
    }
  };
  const answer = async (start: number) => {
    const field = (await until('dialog input')) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('dialog [data-result]');
    return performance.now() - start;
  };
  const answered = new Promise<number>((done) =>
    addEventListener('keydown', () => done(answer(performance.now())), { once: true }),
  );
  Object.assign(globalThis, { answered });
}

const lastWord = (words: readonly string[]) => words.find((word) => word.length > 6) ?? '';

/** How long the answers take when nothing has to be fetched any more. */
async function queryTime(browser: Browser, folder: string, words: readonly string[]): Promise<number> {
  const { url, close } = await serve({ folder });
  const page = await browser.newPage();
  try {
    const word = lastWord(words);
    await page.goto(`${url}search/?q=${word}`);
    await page.locator('.search-answer').waitFor();
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const pair = [`${word} ${words[round]}`, `${word} ${words[round + 1]}`];
      // The first time fetches what it needs.
      for (const text of pair) await typeOneMore(page, text);
      for (const text of pair) times.push(await typeOneMore(page, text));
    }
    return median(times);
  } finally {
    await page.close();
    await close();
  }
}

/** A first search on a page that has come to rest, and the keystroke after it. */
async function searchSlowly(browser: Browser, words: readonly string[]) {
  const { url, close } = await serve({ folder: 'dist' });
  const visits: { first: number; keystroke: number; bytes: number }[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(new URL((pagesWithFigures[0] ?? '/').slice(1), url).href, { waitUntil: 'networkidle' });
      const session = await slowDown(page);
      let bytes = 0;
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      const word = lastWord(words);
      await page.evaluate(watchFirst, word);
      await page.keyboard.press('Control+k');
      const first = await page.evaluate(() => (globalThis as unknown as { answered: Promise<number> }).answered);
      await page.waitForTimeout(1000);
      const keystroke = await typeOneMore(page, word.slice(0, -1));
      // The server compresses each file at its first visit, so the first round does not count.
      if (round > 0) visits.push({ first, keystroke, bytes });
      await context.close();
    }
  } finally {
    await close();
  }
  const of = (key: 'first' | 'keystroke' | 'bytes') => median(visits.map((visit) => visit[key]));
  return { first: of('first'), keystroke: of('keystroke'), bytes: of('bytes') };
}

/** The lines about the search. */
export async function measureSearch(): Promise<Figure[]> {
  const words = (JSON.parse(site.read('/search/vocabulary.json')) as { words: string }).words.split(' ');
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: browserArgs });
  const built: { size: number; milliseconds: number; bytes: number; query: number }[] = [];
  try {
    for (const size of sizes) {
      const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
      cpSync('dist', folder, { recursive: true });
      rmSync(join(folder, 'pagefind'), { recursive: true });
      for (let number = 0; number < size; number++) {
        mkdirSync(join(folder, 'synthetic', String(number)), { recursive: true });
        writeFileSync(join(folder, 'synthetic', String(number), 'index.html'), syntheticPage(words, number));
      }
      const start = performance.now();
      await indexSite(folder);
      const milliseconds = performance.now() - start;
      const bytes = bytesBelow(join(folder, 'pagefind/index'));
      built.push({ size, milliseconds, bytes, query: await queryTime(browser, folder, words) });
      rmSync(folder, { recursive: true });
    }
    const slow = await searchSlowly(browser, words);
    const [small, large] = built;
    const growth = small && large ? large.milliseconds / large.size / (small.milliseconds / small.size) : Number.NaN;
    return [
      ...built.flatMap(({ size, milliseconds, bytes, query }): Figure[] => [
        {
          what: `Search, ${size.toLocaleString('en')} pages added: index built`,
          ours: sayTime(milliseconds),
          target: size === 1000 ? 'linear' : '–',
          ...(size === 1000 ? { ratio: growth, met: growth <= limits.growth } : {}),
        },
        { what: `Search, ${size.toLocaleString('en')} pages added: index`, ours: sayBytes(bytes), target: '–' },
        { what: `Search, ${size.toLocaleString('en')} pages added: answer`, ours: sayTime(query), target: '–' },
      ]),
      { what: 'First search on a slow phone', ours: sayTime(slow.first), target: '≤ 1.5 s', met: slow.first <= limits.first },
      { what: 'First search: bytes', ours: sayBytes(slow.bytes), target: '≤ 170 KB', met: slow.bytes <= 170 * 1024 },
      {
        what: 'Next keystroke on a slow phone',
        ours: sayTime(slow.keystroke),
        target: '≤ 100 ms',
        met: slow.keystroke <= limits.keystroke,
      },
    ];
  } finally {
    await browser.close();
  }
}
