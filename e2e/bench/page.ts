/** Measures what a scenario page costs its reader, against the same page bare and the same page drawn in the browser. */
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserArgs, findChromium } from '../../src/setup/chromium.mjs';
import { serve } from '../../src/setup/serve.mjs';
import { htmlOf, pagesWithFigures } from '../site.ts';
import { type Figure, median, sayBytes, sayTime } from './figures.ts';
import { prepareContenders } from './page-contenders.ts';
import { type Visit, visitSlowly } from './slow-visit.ts';

const rounds = 5;

/** The page of middling length among those that have figures. */
function middlingPage(): string {
  const byLength = pagesWithFigures.toSorted((a, b) => htmlOf(a).length - htmlOf(b).length);
  const page = byLength[Math.floor(byLength.length / 2)];
  if (!page) throw new Error('The built site has no page with a figure.');
  return page;
}

/** The lines about one scenario page on a slow phone. */
export async function measurePage(): Promise<Figure[]> {
  const { folder, addresses } = prepareContenders(middlingPage());
  const { url, close } = await serve({ folder });
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: browserArgs });
  const visits: Record<keyof typeof addresses, Visit[]> = { site: [], bare: [], client: [] };
  const names = Object.keys(addresses) as (keyof typeof addresses)[];
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const name of names) {
        const visit = await visitSlowly(browser, new URL(addresses[name].slice(1), url).href);
        // The server compresses each file at its first visit, so the first round does not count.
        if (round > 0) visits[name].push(visit);
      }
    }
  } finally {
    await browser.close();
    await close();
    rmSync(folder, { recursive: true });
  }
  const of = (name: keyof typeof addresses, key: keyof Visit) => median(visits[name].map((visit) => visit[key]));
  const against = (what: string, key: keyof Visit, other: 'bare' | 'client', say: (value: number) => string): Figure => ({
    what,
    ours: say(of('site', key)),
    other: `${other === 'bare' ? 'bare page' : 'Mermaid in the browser'} ${say(of(other, key))}`,
    ratio: of('site', key) / of(other, key),
    target: '–',
  });
  const visible = against('Page: first figure visible', 'visibleAfter', 'bare', sayTime);
  const blocked = of('site', 'blocked');
  return [
    { ...visible, target: '≤ 1.3×', met: (visible.ratio ?? 2) <= 1.3 },
    against('Page: first figure visible', 'visibleAfter', 'client', sayTime),
    { ...against('Page: main thread blocked', 'blocked', 'client', sayTime), target: '0 ms', met: blocked === 0 },
    { what: 'Page: main thread blocked, bare', ours: '–', other: `bare page ${sayTime(of('bare', 'blocked'))}`, target: '–' },
    against('Page: bytes', 'bytes', 'bare', sayBytes),
    against('Page: bytes', 'bytes', 'client', sayBytes),
    against('Page: bytes of scripts', 'scriptBytes', 'client', sayBytes),
  ];
}
