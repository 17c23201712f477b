import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { htmlOf, pages } from './site.ts';

const ids = Array.from({ length: 94 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
const sources = htmlOf('/gist/sources/');
const scenarios = ['small', 'larger', 'advanced', 'recurrent'] as const;
const mainOf = (scenario: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(htmlOf(`/gist/${scenario}/`))?.[1] ?? '').replace(/<nav.*?<\/nav>/gs, ' ');
const toWords = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** The words of a scenario's own text, menus left out. */
const wordsOf = (scenario: string) => toWords(mainOf(scenario));
/** What a scenario's page states: a question to a doctor states nothing, nor does the meaning of a word in it. */
const statementsOf = (scenario: string) =>
  toWords(
    mainOf(scenario)
      .replace(/<section class="questions".*?<\/section>/s, ' ')
      .replace(/<p class="about quiet".*?<\/p>/gs, ' ')
      .replace(/<div class="meanings".*/s, ' '),
  );

test('every claim stands on the sources page with its hedge, source and date', () => {
  for (const id of ids) {
    const item =
      new RegExp(`<li id="${id}" data-claim="${id}".*?(?=<li id="F|</ol>\\s*</section>)`, 's').exec(sources)?.[0] ?? '';
    expect(item, id).toContain('American Cancer Society');
    expect(item, id).toContain('18 May 2020');
    expect(item, id).toContain('How strong the source puts it');
    expect(item, id).toMatch(/href="\/[^"]+#/);
  }
});

test('91 of 91 claims are told on a page, where the sources page says', () => {
  for (const id of ids.slice(0, 91)) {
    const telling = pages.filter(
      (page) => page !== '/gist/sources/' && new RegExp(`data-claims="[^"]*\\b${id}\\b`).test(htmlOf(page)),
    );
    expect(telling, id).not.toEqual([]);
    const item = new RegExp(`data-claim="${id}".*?(?=<li id="F|</ol>\\s*</section>)`, 's').exec(sources)?.[0] ?? '';
    for (const [, path, anchor] of item.matchAll(/href="(\/[^"#]*)#([^"]*)"/g)) {
      const html = readFileSync(`dist${path}index.html`, 'utf8');
      const from = html.indexOf(`id="${anchor}"`);
      expect(from, `${id} at ${path}#${anchor}`).toBeGreaterThan(-1);
      const tag = html.slice(html.lastIndexOf('<', from), from + 600);
      expect(tag, `${id} at ${path}#${anchor}`).toMatch(new RegExp(`data-claims="[^"]*\\b${id}\\b`));
    }
  }
});

/** What the source does not say, a page that rests on it alone must not say. */
const never: Record<string, readonly string[]> = {
  'doses and figures': ['\\d\\s*mg\\b', '\\d\\s*%', 'percent'],
  'names of changes': ['\\bexon', 'D842V', '\\bSDH', '\\bNF1\\b', '\\bBRAF', '\\bNTRK', 'wild[- ]type'],
  'words of other sources': ['neoadjuvant', 'ruptur', 'margin', '\\bstage\\b', 'survival', 'second opinion', 'pregnan'],
};
for (const [what, patterns] of Object.entries(never)) {
  test(`scenario pages hold no ${what}`, () => {
    for (const scenario of scenarios)
      for (const pattern of patterns) expect(wordsOf(scenario), scenario).not.toMatch(new RegExp(pattern, 'i'));
  });
}

const only: Record<string, readonly string[]> = {
  avapritinib: ['advanced'],
  chemotherapy: ['advanced'],
  ablation: ['advanced'],
  embolization: ['advanced'],
  radiation: ['recurrent'],
  biopsy: ['larger', 'advanced'],
  'gene test': ['small', 'larger', 'advanced'],
  PDGFRA: ['small', 'larger', 'advanced'],
  sorafenib: ['advanced', 'recurrent'],
  pazopanib: ['advanced', 'recurrent'],
  'clinical trial': ['advanced', 'recurrent'],
  sunitinib: ['larger', 'advanced', 'recurrent'],
  endoscopy: ['small'],
  'under 2\\scm': ['small'],
};
for (const [words, where] of Object.entries(only)) {
  test(`“${words}” stands only where the source has it: ${where.join(', ')}`, () => {
    expect(scenarios.filter((scenario) => new RegExp(words, 'i').test(statementsOf(scenario)))).toEqual(where);
  });
}

test('what the source keeps apart stays apart', () => {
  const pathway = (name: string) =>
    JSON.parse(readFileSync(`dist/gist/${name}.json`, 'utf8')) as { edges: { from: string; to: string }[] };
  for (const scenario of ['larger', 'advanced']) {
    const doors = pathway(`${scenario}/next-drug`).edges.filter(({ to }) => to === 'sunitinib');
    expect(doors.map(({ from }) => from).sort(), scenario).toEqual([
      `higher-dose-${scenario === 'larger' ? 'helps' : 'works'}`,
      'what-changed',
    ]);
  }
  expect(wordsOf('small')).toContain('will probably be tested');
  expect(wordsOf('larger')).toContain('usually also checks');
  expect(wordsOf('advanced')).toContain('might be tested');
});
