import { expect, test } from '@playwright/test';
import { at, guides, pages } from './site.ts';
import { violations } from './violations.ts';

for (const address of [...pages, ...guides, '/no-such-page/']) {
  test(`${address} is accessible at every width, in the dark and on paper`, async ({ page }) => {
    await page.goto(at(address));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page), `${width} px, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, { colorsOnly: true }), `${width} px, dark`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `width at ${width} px`).toBeLessThanOrEqual(width);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    // Nobody presses what is printed.
    expect(await violations(page, { without: ['target-size'] }), 'print').toEqual([]);
  });

  test(`${address} has one h1, an orderly outline, and says what it is`, async ({ page }) => {
    await page.goto(at(address));
    await expect(page.locator('h1')).toHaveCount(1);
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1);
    });
    await expect(page.getByText('Information, not medical advice.').first()).toBeVisible();
    await expect(page.getByText('Not yet reviewed by a clinician').first()).toBeVisible();
    for (const selector of ['head > title', 'meta[name=description]', 'link[rel=canonical]', 'meta[property="og:title"]'])
      await expect(page.locator(selector)).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test(`${address} makes no foreign request and logs no error`, async ({ page }) => {
    const faults: string[] = [];
    const home = new URL(process.env.SITE_URL ?? '').origin;
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith('data:')) faults.push(`request to ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !(address === '/no-such-page/' && message.text().includes('404')))
        faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    await page.goto(at(address), { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
    const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });
}

test.describe('without JavaScript', () => {
  for (const address of pages) {
    test(`${address} says the same`, async ({ browser }) => {
      const wordsIn = async (javaScriptEnabled: boolean) => {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(at(address));
        // What needs a script may differ: the walk, whose words are those of the outline, the tools of the figure, the search field, the calculator,
        // the handout, which without a script is the list of pages that print, and what its page tells to do.
        const words = await page.locator('main').evaluate((main) => {
          const parts =
            '[data-walk-view], [data-figure-tools], [data-search-view], [data-calculator-view], [data-handout], .handout-intro .next-step';
          for (const part of main.querySelectorAll(parts)) part.remove();
          return (main as HTMLElement).innerText;
        });
        await context.close();
        return words;
      };
      expect(await wordsIn(false)).toBe(await wordsIn(true));
    });
  }
});

test('the skip link is first and leads to the main text', async ({ page }) => {
  await page.goto(at('/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
