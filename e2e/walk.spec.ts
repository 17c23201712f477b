import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Decision, journey } from '../src/model/journey.ts';
import { at } from './site.ts';
import { startByKeyboard, stateInModel, stateOf, tabTo, walkedPathways, walkOn } from './walked.ts';
import { violations } from './violations.ts';

test('there are pathways to walk', () => {
  expect(walkedPathways.length).toBeGreaterThan(0);
});

for (const walked of walkedPathways) {
  const { name, pathway, cases, page: address } = walked;
  for (const { who, given, expects } of cases)
    test(`${name}: ${who} walks by keyboard alone`, async ({ page }) => {
      await startByKeyboard(page, walked);
      const walk = walkOn(page, name);
      const left = new Map(Object.entries(given).map(([id, answer]) => [id, [answer ?? []].flat()]));
      for (let presses = 0; presses < 20; presses++) {
        const here = (await walk.getAttribute('data-at')) ?? '';
        const answer = left.get(here)?.shift();
        if (answer === undefined) break;
        await tabTo(page, walk.locator(`button[data-answer="${answer}"]`));
        await page.keyboard.press('Enter');
        await expect(walk.locator('[data-heading]')).toBeFocused();
      }
      await expect(walk).toHaveAttribute('data-at', expects.at(-1) ?? '');
      const { boxes } = await stateOf(page, name);
      expect(boxes.sort()).toEqual([...new Set(expects)].sort());
    });

  test(`${name}: any answers come back from their link, and agree with the model`, async ({ page, context }) => {
    const answers = fc.array(fc.record({ pick: fc.nat(), second: fc.nat(), unsure: fc.nat(3) }), {
      minLength: 12,
      maxLength: 12,
    });
    for (const picks of fc.sample(answers, { numRuns: 4, seed: name.length })) {
      const decisions: Decision[] = [];
      await page.goto('about:blank');
      await page.goto(at(`${address}#walk=${name}`));
      const walk = walkOn(page, name);
      for (const { pick, second, unsure } of picks) {
        const state = journey(pathway, decisions);
        expect(await stateOf(page, name)).toMatchObject(stateInModel(pathway, state));
        const question = state.at ? pathway.steps[state.at] : undefined;
        if (!state.at || question?.kind !== 'question') break;
        const ids = Object.keys(question.answers);
        const answer = ids[pick % ids.length] ?? '';
        await walk.locator(unsure === 0 ? 'button[data-unsure]' : `button[data-answer="${answer}"]`).click();
        const other = ids[second % ids.length] ?? '';
        const adds = unsure !== 0 && question.severalMayApply && other !== answer;
        if (adds) {
          await walk.locator('button[data-change]').last().click();
          await walk.locator(`button[data-answer="${other}"]`).click();
        }
        decisions.push({ question: state.at, answers: unsure === 0 ? 'unsure' : adds ? [answer, other] : [answer] });
      }
      const fresh = await context.newPage();
      await fresh.goto(page.url());
      expect(await stateOf(fresh, name)).toEqual(await stateOf(page, name));
      await fresh.close();
    }
  });

  test(`${name}: accessible at every step`, async ({ page }) => {
    // A desktop window at 400 % zoom.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(at(`${address}#walk=${name}`));
    const walk = walkOn(page, name);
    for (let step = 0; step < 8; step++) {
      const within = [`[data-walk="${name}"]`, `figure[data-pathway="${name}"]`];
      expect(await violations(page, { within })).toEqual([]);
      const small = await walk.locator('button, a').evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .flatMap((target) => {
            const { height } = target.getBoundingClientRect();
            const least = target.matches('.answers button') ? 44 : 24;
            return height < least ? [`${target.textContent}: ${height} px`] : [];
          }),
      );
      expect(small).toEqual([]);
      expect(await walk.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
      // In turn the unsure and the first answer, so that parted ways and single ones are both seen.
      const next = walk.locator(step % 2 === 0 ? 'button[data-unsure]' : 'button[data-answer] >> nth=0');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    await expect(walk.locator('[data-end]')).toBeVisible();
  });
}
