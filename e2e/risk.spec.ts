import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { answersTo, type CalculatorData, dataOnPage } from './calculator.ts';
import { at, htmlOf, pages } from './site.ts';
import { violations } from './violations.ts';

const calculators = pages.filter((page) => htmlOf(page).includes('data-calculator='));

const inCalculator = { within: ['[data-calculator]'] };

/** The inputs of a calculator, as its data has them. */
const inputsOn = async (page: Page) => dataOnPage(await page.content()).inputs;

const fragmentOf = (answers: readonly [string, string][]) => answers.map((answer) => answer.join('=')).join('&');

/** Fragments that tell a part of the inputs: each alone and each two, with some values for numbers and every option. */
function partsOf(inputs: CalculatorData['inputs']): string[] {
  const told = Object.entries(inputs).map(([key, { options }]) =>
    (options ? Object.keys(options) : ['2', '5', '5.4', '10', '%3C5']).map((value) => `${key}=${value}`),
  );
  const pairs = told.flatMap((some, index) =>
    told.slice(index + 1).flatMap((others) => some.flatMap((one) => others.map((other) => `${one}&${other}`))),
  );
  return [...told.flat(), ...pairs];
}

const resultsOn = (page: Page) => page.locator('[data-scheme]');

test('there is a calculator', () => {
  expect(calculators.length).toBeGreaterThan(0);
});

for (const address of calculators) {
  test(`${address}: accessible in every state, at 320 px, in forced colors`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(at(address));
    const inputs = await inputsOn(page);
    const number = Object.keys(inputs).find((key) => inputs[key]?.kind === 'number') ?? '';
    const field = page.locator(`#risk-field-${number}`);
    const isSound = async (state: string) => {
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        expect(await violations(page, inCalculator), `${state}, ${JSON.stringify(media)}`).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
      const small = await page
        .locator('[data-calculator] :is(label:has(input), .button, input[type="text"])')
        .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML));
      expect(small, state).toEqual([]);
    };

    await expect(page.locator('[data-results="none"]')).toBeVisible();
    await isSound('nothing entered');

    await field.fill('12 kg');
    await page.locator('[data-submit]').click();
    await expect(page.locator('[data-fault-summary]')).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/“kg”/);
    await expect(resultsOn(page)).toHaveCount(0);
    await isSound('an answer refused');
    await page.locator('[data-fault-summary] a').click();
    await expect(field).toBeFocused();

    await field.fill('3');
    await page.locator('[data-submit]').click();
    await expect(page.locator('[data-result-heading]')).toBeFocused();
    await expect(page.locator('[data-result]').first()).toBeVisible();
    await page.locator('[data-numbers]').click();
    await page.locator('[data-calculator] details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    await isSound('results, numbers and notes shown');

    await page.locator('[data-exclusion]').first().check();
    await expect(page.locator('[data-result]')).toHaveCount(0);
    await expect(page.locator('[data-results="excluded"]')).toBeVisible();
    await isSound('not for this reader');
    await page.reload();
    await expect(page.locator('[data-exclusion]').first()).toBeChecked();
    await expect(page.locator('[data-result]')).toHaveCount(0);

    await page.locator('[data-reset]').click();
    await expect(page.locator('[data-results="none"]')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  });

  test(`${address}: the mark in a table can be read in forced colors`, async ({ page }) => {
    await page.goto(`${at(address)}#${fragmentOf(answersTo(dataOnPage(htmlOf(address)).inputs))}`);
    const mark = page.locator('.risk-here').first();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      // Without letters the middle of the box is of one color: that of the box, or of a plate for letters of the same color.
      await expect
        .poll(async () => {
          const picture = await mark.screenshot();
          const { width, height } = await sharp(picture).metadata();
          const middle = sharp(picture).extract({ left: 8, top: 4, width: width - 16, height: height - 8 });
          const { channels } = await sharp(await middle.greyscale().png().toBuffer()).stats();
          return channels[0]?.stdev;
        }, colorScheme)
        .toBeGreaterThan(40);
    }
  });

  test(`${address}: at 360 px a table with one column of results shows it whole`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(at(address));
    for (const frame of await page.locator('.risk-frame:has(tr[data-row])').all())
      expect(await frame.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  });

  test(`${address}: the same answers by keyboard and by link`, async ({ page }) => {
    await page.goto(at(address));
    const inputs = await inputsOn(page);
    const answers = answersTo(inputs);
    for (const [key, value] of answers) {
      await page.locator(`#risk-field-${key}`).focus();
      if (inputs[key]?.kind === 'number') await page.keyboard.type(value);
      else {
        await page.keyboard.press('Space');
        // The arrow keys go through the options of a group.
        for (const option of Object.keys(inputs[key]?.options ?? {})) {
          if (option === value) break;
          await page.keyboard.press('ArrowDown');
        }
      }
    }
    const told = () =>
      resultsOn(page).evaluateAll((all) =>
        all.map((each) => [each.getAttribute('data-scheme'), each.getAttribute('data-result'), each.textContent]),
      );
    const byKeyboard = await told();
    expect(byKeyboard.length).toBeGreaterThan(0);
    const { hash } = new URL(page.url());
    expect(hash).toBe(`#${fragmentOf(answers)}`);
    await page.goto('about:blank');
    await page.goto(at(address) + hash);
    expect(await told()).toEqual(byKeyboard);
    // A link within the page shows its place and keeps the answers.
    await resultsOn(page).first().getByRole('link').click();
    expect(new URL(page.url()).hash).toBe(hash);
    await page.evaluate(() => (location.hash = ''));
    await expect(page.locator('[data-results="none"]')).toBeVisible();
  });

  test(`${address}: an answer that excludes leaves each scheme a result or the reason for none`, async ({ page }) => {
    await page.goto(at(address));
    const told = await page.evaluate(() =>
      Object.entries(
        JSON.parse(document.querySelector('script[data-risk]')?.textContent ?? '').exclusions as Record<
          string,
          { sameAs?: { input: string; option: string }; stillShows?: string[] }
        >,
      ).flatMap(([id, { sameAs, stillShows = [] }]) => (sameAs && stillShows.length > 0 ? [{ id, sameAs, stillShows }] : [])),
    );
    for (const { id, sameAs, stillShows } of told) {
      await page.evaluate((words) => (location.hash = words), `${sameAs.input}=${sameAs.option}`);
      await expect(page.locator(`[data-exclusion="${id}"]`)).toBeChecked();
      for (const scheme of await resultsOn(page).all()) {
        const isShown = stillShows.includes((await scheme.getAttribute('data-scheme')) ?? '');
        await (isShown ? expect(scheme) : expect(scheme).not).toHaveAttribute('data-result');
        if (!isShown) await expect(scheme).toHaveAttribute('data-no-result', id);
      }
    }
  });

  test(`${address}: a link that cannot be read gives no result until it is mended`, async ({ page }) => {
    await page.goto(at(address));
    const inputs = await inputsOn(page);
    const number = Object.keys(inputs).find((key) => inputs[key]?.kind === 'number') ?? '';
    const choice = Object.keys(inputs).find((key) => inputs[key]?.kind === 'choice') ?? '';
    for (const fragment of [`${number}=evil words`, `${number}=-1`, `${number}=3&${choice}=nowhere`, `${choice}=%E0%A4%A`]) {
      await page.goto('about:blank');
      await page.goto(`${at(address)}#${fragment}`);
      await expect(page.locator('[data-results="refused"]')).toBeVisible();
      await expect(page.locator('main')).not.toContainText('evil');
    }
    await page.goto('about:blank');
    await page.goto(`${at(address)}#${number}=evil`);
    await page.locator(`#risk-field-${number}`).fill('3');
    await expect(page.locator('[data-result]').first()).toBeVisible();
  });

  test(`${address}: any result is one printed side, numbers too, with the answers and without empty controls`, async ({
    page,
  }) => {
    await page.goto(at(address));
    const inputs = await inputsOn(page);
    const all = fragmentOf(answersTo(inputs));
    await page.goto(`${at(address)}#${all}`);
    await page.locator('[data-numbers]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.risk-form')).toBeHidden();
    await expect(page.locator('.risk-inputs')).toBeVisible();
    await expect(page.locator('.risk-cards')).toBeVisible();
    const sizes = await page
      .locator('.risk-results, .risk-card p, .risk-results li, .risk-ask li')
      .evaluateAll((shown) => shown.map((each) => (parseFloat(getComputedStyle(each).fontSize) * 72) / 96));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.5);
    // As wide as Letter between its margins, which is the shorter sheet; of these answers, those with the most to say.
    await page.setViewportSize({ width: 703, height: 900 });
    const longest = await page.evaluate((fragments) => {
      const heights = fragments.map((fragment) => {
        location.hash = fragment;
        dispatchEvent(new HashChangeEvent('hashchange'));
        const isResult = document.querySelector('[data-has-result]') !== null;
        return { fragment, height: isResult ? document.body.getBoundingClientRect().height : 0 };
      });
      return heights
        .sort((a, b) => b.height - a.height)
        .slice(0, 2)
        .map(({ fragment }) => fragment);
    }, partsOf(inputs));
    await page.emulateMedia({ media: null });
    for (const fragment of [all, ...longest]) {
      await page.evaluate((words) => (location.hash = words), fragment);
      for (const format of ['A4', 'Letter']) {
        const bytes = await page.pdf({ format, preferCSSPageSize: true });
        expect(bytes.toString('latin1').match(/\/Type\s*\/Page\b/g), `${fragment}, ${format}`).toHaveLength(1);
      }
    }
  });

  test(`${address}: on paper the notes that the letters of a table lead to can be read`, async ({ page }) => {
    await page.goto(at(address));
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.scheme .risk-notes li');
    expect(await notes.count()).toBeGreaterThan(0);
    for (const note of await notes.all()) await expect(note).toBeVisible();
  });

  if (htmlOf(address).includes('data-converts='))
    test(`${address}: a count over other fields is turned into one per area only when the reader says so`, async ({ page }) => {
      // Without a script, the formula stands there.
      expect(htmlOf(address)).toContain('÷ (fields');
      await page.goto(at(address));
      const converter = page.locator('details[data-converts]');
      await converter.locator('summary').click();
      for (const [key, value] of [
        ['count', '6'],
        ['fields', '20'],
        ['width', '9 cm'],
      ])
        await converter.locator(`#risk-field-convert-${key}`).fill(value ?? '');
      await page.keyboard.press('Enter');
      await converter.locator('#risk-field-convert-count').focus();
      await expect(converter.locator('#risk-field-convert-width')).toHaveAccessibleDescription(/“cm”/);
      await expect(converter.locator('[data-use-converted]')).toHaveCount(0);
      await converter.locator('#risk-field-convert-width').fill('0,55 mm');
      const area = Number(/× (\d+) ÷/.exec((await converter.locator('[data-converted]').textContent()) ?? '')?.[1]);
      const expected = (6 * area) / (20 * Math.PI * 0.275 ** 2);
      expect(Number(await converter.locator('[data-converted]').getAttribute('data-converted'))).toBeCloseTo(expected, 5);
      expect(await violations(page, inCalculator)).toEqual([]);
      expect(new URL(page.url()).hash).toBe('');
      await converter.locator('[data-use-converted]').click();
      expect(Number(await page.locator('input:focus').inputValue())).toBeCloseTo(expected, 5);
      await expect(page.locator('[data-result]').first()).toBeVisible();
    });

  test(`${address}: numbers come only when they are asked for, with both sides and as many marks`, async ({ page }) => {
    await page.goto(at(address));
    await expect(page.locator('.risk-number').first()).toBeHidden();
    const inputs = await inputsOn(page);
    await page.goto('about:blank');
    await page.goto(`${at(address)}#${fragmentOf(answersTo(inputs))}`);
    await expect(page.locator('.risk-marks')).toHaveCount(0);
    expect(await page.locator('[data-scheme]').evaluateAll((all) => all.map((each) => each.textContent).join())).not.toMatch(
      /\d%/,
    );
    await page.locator('[data-numbers]').click();
    await expect(page.locator('.risk-number').first()).toBeVisible();
    for (const marks of await page.locator('.risk-marks').all()) {
      const filled = Number(await marks.getAttribute('data-filled'));
      expect(await marks.locator('rect').count()).toBe(filled);
      expect(await marks.locator('circle').count()).toBe(100 - filled);
      await expect(marks).toHaveAccessibleName(new RegExp(`^${filled} of 100 .* ${100 - filled} `));
    }
  });
}

for (const page of pages.filter((each) => htmlOf(each).includes('data-risk-page')))
  test(`${page}: the walk opens the tables in place and takes their result as the answer`, async ({ page: tab }) => {
    await tab.goto(at(page));
    const item = tab.locator('li[data-step]:has(a[data-risk-page])');
    const step = await item.getAttribute('data-step');
    const name = await tab.locator(`[data-outline]:has(a[data-risk-page])`).getAttribute('data-outline');
    const walk = tab.locator(`[data-walk="${name}"]`);
    await walk.locator('[data-start]').click();
    // The walk is fetched when it is reached for.
    await expect(walk).toHaveAttribute('data-at', /./);
    for (let presses = 0; presses < 10 && (await walk.getAttribute('data-at')) !== step; presses++)
      await walk.locator('button[data-answer]').first().click();
    await walk.locator('[data-open-risk]').click();
    const calculator = walk.locator('[data-calculator]');
    await expect(calculator.locator('[data-results="none"]')).toBeVisible();
    for (const [key, value] of answersTo(await inputsOn(tab))) {
      const field = calculator.locator(`#risk-field-${key}`);
      if ((await field.getAttribute('type')) === 'text') await field.fill(value);
      else await calculator.locator(`input[name="risk-field-${key}"][value="${value}"]`).check();
    }
    await expect(calculator.locator('[data-result]').first()).toBeVisible();
    expect(await violations(tab, inCalculator)).toEqual([]);
    expect(new URL(tab.url()).hash).toBe(`#walk=${name}`);
    const take = calculator.locator('[data-take]').first();
    const answer = await take.getAttribute('data-take');
    await take.click();
    expect(new URL(tab.url()).hash).toBe(`#walk=${name}:${step}=${answer}`);
    await expect(calculator).toHaveCount(0);
    // What was entered is there when the tables are opened again.
    await walk.locator('[data-back]').click();
    await walk.locator('[data-open-risk]').click();
    await expect(calculator.locator('[data-result]').first()).toBeVisible();
  });
