import { expect, test } from '@playwright/test';
import { at, htmlOf } from './site.ts';

const words = htmlOf('/gist/genes/')
  .replace(/<\/?(?:button|span)[^>]*>/g, '')
  .replace(/<[^>]*>/g, ' ')
  .replace(/\s+/g, ' ');

test('each result says how common it is, what it may mean and what may come next, with a source or a question', async ({
  page,
}) => {
  await page.goto(at('/gist/genes/'));
  const findings = page.locator('main .finding');
  await expect(findings).toHaveCount(11);
  for (const finding of await findings.all()) await expect(finding.locator('h4')).toHaveCount(3);
  for (const statement of await page.locator('main .stated').all())
    expect(await statement.innerText()).toMatch(
      /Source, 18 May 2020|[Ss]ources?, (.*\d{4}|no date)|Meaning of the word|Ask: “.+\?”/,
    );
});

test('each scenario keeps the strength its source gives to the gene test', () => {
  expect(words).toContain('Small tumor: the cells will probably be tested');
  expect(words).toContain('Larger tumor: the lab usually also checks');
  expect(words).toContain('or has spread: the cells might also be tested');
});

test('what is being tested is called so, and no dose is named', () => {
  expect(words.match(/This is being tested; it is not a rule yet|not a rule/g)?.length).toBeGreaterThanOrEqual(2);
  expect(words).not.toMatch(/\d\s*mg\b/);
});
