import { expect, test } from '@playwright/test';
import { htmlOf, pages, pagesWithFigures, site } from './site.ts';

test('every page of the sitemap is measured on the quality page, and each measured page is there', () => {
  const measured = [...htmlOf('/about/quality/').matchAll(/data-page="([^"]*)"/g)].map((match) => match[1]);
  expect([...new Set(measured)].sort()).toEqual([...pages].sort());
});

test('every item that a build can check passes on every page it fits', () => {
  const tallies = [...htmlOf('/about/quality/').matchAll(/Passed on (\d+) of (\d+) pages/g)];
  expect(tallies.length).toBeGreaterThan(10);
  for (const [all, passed, of] of tallies) expect(passed, all).toBe(of);
});

test('every page says how to report a mistake, and names its charts', () => {
  for (const page of pages) expect(htmlOf(page), page).toContain('class="report"');
  for (const page of pagesWithFigures) {
    const report = /class="report".*?<\/p>/s.exec(htmlOf(page))?.[0] ?? '';
    for (const [, name] of htmlOf(page).matchAll(/<figure[^>]*data-pathway="([^"]*)"/g)) {
      const { title, revision } = JSON.parse(site.read(`/${name}.json`));
      expect(report, page).toContain(`${title}, revision\u00a0${revision}`);
    }
  }
});
