import { expect, test } from '@playwright/test';
import { at, htmlOf, pages } from './site.ts';

const drugs = ['imatinib', 'sunitinib', 'regorafenib', 'ripretinib', 'avapritinib'];
const unclear = ['sorafenib', 'dasatinib', 'nilotinib', 'pazopanib'];
const others = ['surgery', 'watchful-waiting', 'ablation', 'embolization', 'radiation', 'chemotherapy', 'clinical-trials'];
const cards = [...drugs, ...unclear, ...others].map((slug) => `/gist/treatments/${slug}/`);

/** The words of a page's own text, menus left out. */
const wordsOf = (page: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(htmlOf(page))?.[1] ?? '')
    .replace(/<nav.*?<\/nav>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('each of the sixteen treatments has a card', () => {
  expect(pages.filter((page) => page.startsWith('/gist/treatments/') && page !== '/gist/treatments/').sort()).toEqual(
    [...cards].sort(),
  );
});

for (const card of cards) {
  test(`${card} gives every statement a source with a date, or a question to ask`, async ({ page }) => {
    await page.goto(at(card));
    const statements = page.locator('main .stated');
    expect(await statements.count()).toBeGreaterThan(10);
    for (const statement of await statements.all()) {
      const words = await statement.innerText();
      expect(words).toMatch(/Source, 18 May 2020|[Ss]ources?, (.*\d{4}|no date)|Meaning of the word|Ask: “.+\?”/);
    }
    await expect(page.locator('main ul.ticks li').first()).toBeVisible();
    for (const list of await page.locator('main section:not(:has(#sources)) ul').all())
      expect(await list.locator('li').count()).toBeLessThanOrEqual(7);
  });
}

test('the four drugs whose help is not yet clear say so, and are never said to work', () => {
  for (const slug of unclear) {
    const words = wordsOf(`/gist/treatments/${slug}/`);
    expect(words, slug).toContain('It is not yet clear how much it helps in GIST.');
    expect(words, slug).toContain('Some doctors may suggest');
    expect(words, slug).toMatch(/is made and approved for other cancers/);
    expect(words, slug).not.toMatch(/\beffective\b|treats? GIST|option that helps/i);
  }
});

test('a card advises nobody to take a drug that it is not about', () => {
  expect(wordsOf('/gist/treatments/surgery/')).not.toContain('this drug');
  expect(wordsOf('/gist/treatments/imatinib/')).toContain('STI-571');
});

test('no card promises anything', () => {
  for (const card of cards)
    expect(wordsOf(card), card).not.toMatch(/\b(simply|just|unfortunately|will cure|guarantee|remission)\b/i);
});

test('each treatment that a step names is linked there, and its card leads back', async ({ page }) => {
  await page.goto(at('/gist/advanced/'));
  await page.locator('#next-drug-step-sunitinib').getByRole('link', { name: 'Sunitinib', exact: true }).click();
  await expect(page).toHaveURL(/\/gist\/treatments\/sunitinib\/$/);
  await page.getByRole('link', { name: 'When a drug stops working, step 5' }).click();
  await expect(page).toHaveURL(/\/gist\/advanced\/#next-drug-step-sunitinib$/);
});

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  test('from the home page to side effects and when to call in three clicks', async ({ page }) => {
    await page.goto(at('/'));
    await page.locator('main').getByRole('link', { name: 'Treatments', exact: true }).click();
    await page.locator('main').getByRole('link', { name: 'Imatinib', exact: true }).click();
    await expect(page.locator('#may-harm')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'See when to call for help' }).click();
    await expect(page.getByRole('heading', { name: 'Get emergency help now if' })).toBeInViewport();
  });
});
