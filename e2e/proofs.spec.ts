import { expect, test } from '@playwright/test';
import { everyJourney } from '../src/model/every-journey.ts';
import { at, pages } from './site.ts';
import { walkedPathways } from './walked.ts';

const proofs = pages.filter((page) => page.endsWith('/proofs/'));

test('the page of proofs shows, for every chart, how many sets of answers were tried and where they end', async ({ page }) => {
  expect(proofs.length).toBeGreaterThan(0);
  for (const address of proofs) {
    await page.goto(at(address));
    const charts = walkedPathways.filter(({ name }) => name.startsWith(address.split('/')[1] ?? ''));
    expect(charts.length).toBeGreaterThan(0);
    for (const { name, pathway } of charts) {
      const proof = page.locator(`[data-proof="${name}"]`);
      await expect(proof.locator('[data-sets]')).toHaveText([...everyJourney(pathway)].length.toLocaleString('en-US'));
      const outcomes = Object.values(pathway.steps).filter(({ kind }) => kind === 'outcome');
      await expect(proof.locator('tbody tr')).toHaveCount(outcomes.length);
    }
    expect(await page.locator('[data-law] .held').allTextContents()).not.toContainEqual(expect.stringMatching(/^\s*0 /));
  }
});
