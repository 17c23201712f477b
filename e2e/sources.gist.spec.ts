import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import disease from '../content/gist/disease.ts';
import { wordPattern } from '../src/checks/word-pattern.ts';
import { htmlOf, pages } from './site.ts';

const ids = Array.from({ length: 94 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
const sources = htmlOf('/gist/sources/');
const scenarios = ['small', 'larger', 'advanced', 'recurrent'] as const;
const mainOf = (scenario: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(htmlOf(`/gist/${scenario}/`))?.[1] ?? '').replace(
    /<nav.*?<\/nav>|<button[^>]*data-zoom.*?<\/button>/gs,
    ' ',
  );
const toWords = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** The words of a scenario's own text, menus left out. */
const wordsOf = (scenario: string) => toWords(mainOf(scenario));
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

test('a page of charts holds no guarded word anywhere, menus left out: not in a note, an outline or the meaning of a word', () => {
  for (const scenario of scenarios)
    for (const { what, words } of disease.guard.never)
      expect(wordsOf(scenario).match(wordPattern(words)), `${scenario}: ${what}`).toBeNull();
});

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
