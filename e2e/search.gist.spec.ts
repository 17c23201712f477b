import { expect, type Page, test } from '@playwright/test';
import { answered, unanswered } from './search-queries.gist.ts';
import { at, site } from './site.ts';

/** The addresses of the hits, from the site's root and in the order of the page. */
async function hitsOf(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').fill(query);
  await expect(page.locator('[data-search-view] .search-answer')).toHaveAttribute('data-answers', query);
  const hrefs = await page
    .locator('[data-result]')
    .evaluateAll((results) => results.map((result) => result.querySelector('a')?.getAttribute('href') ?? ''));
  return hrefs.map((href) => site.inside(href) ?? href);
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const fits = (href: string, answers: readonly string[]) =>
  answers.some((answer) => new RegExp(`^${answer.split('*').map(escaped).join('.*')}$`).test(href));

test.beforeEach(async ({ page }) => {
  await page.goto(at('/search/'));
});

test(`${answered.length} questions of patients are answered at the right place`, async ({ page }) => {
  const places: { query: string; place: number; hits: string[] }[] = [];
  for (const { query, answers } of answered) {
    const hits = await hitsOf(page, query);
    places.push({ query, place: hits.findIndex((href) => fits(href, answers)), hits });
  }
  const within = (most: number) => places.filter(({ place }) => place >= 0 && place < most).length / places.length;
  const missed = places.filter(({ place }) => place < 0 || place > 2);
  console.log(
    [
      `Search: ${places.length} queries; first ${(within(1) * 100).toFixed(1)} %, in the top 3 ${(within(3) * 100).toFixed(1)} %.`,
      ...missed.map(
        ({ query, place, hits }) => `  missed: “${query}” at ${place + 1 || 'none'}; got ${hits.slice(0, 3).join(' ')}`,
      ),
    ].join('\n'),
  );
  expect(within(3)).toBeGreaterThanOrEqual(0.95);
  expect(within(1)).toBeGreaterThanOrEqual(0.75);
});

test(`${unanswered.length} questions that nothing answers get nothing, and it is said`, async ({ page }) => {
  const noise: Record<string, string[]> = {};
  for (const query of unanswered) {
    const hits = await hitsOf(page, query);
    if (hits.length > 0) noise[query] = hits.slice(0, 3);
    else await expect(page.locator('.search-nothing')).toContainText('Nothing on this site answers');
  }
  expect(noise).toEqual({});
});
