import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LentPage, mostPerPage } from './lent-page.ts';

/** A supply of pages that keeps count of those it opened and closed. */
function supply() {
  const count = { opened: 0, closed: 0 };
  const page = { close: async () => void count.closed++ } as unknown as Page;
  const lent = new LentPage(async () => {
    count.opened++;
    return page;
  });
  return { lent, count };
}

/** Work that answers each try in turn. */
function answersOf(...answers: readonly (string | Error)[]) {
  const left = [...answers];
  return async () => {
    const answer = left.shift() ?? new Error('It was asked too often.');
    if (answer instanceof Error) throw answer;
    return answer;
  };
}
const refusal = new Error('Protocol error (Page.captureScreenshot): Unable to capture screenshot');

it('asks again on a fresh page for a picture that the browser refused', async () => {
  const { lent, count } = supply();
  expect(await lent.use(1, answersOf(refusal, refusal, 'picture'))).toBe('picture');
  expect(count).toEqual({ opened: 3, closed: 2 });
});

it.each([
  ['a third refusal', [refusal, refusal, refusal, 'picture'], refusal.message],
  ['any other fault', [new Error('Target closed'), 'picture'], 'Target closed'],
])('does not hide %s', async (_, answers, message) => {
  await expect(supply().lent.use(1, answersOf(...answers))).rejects.toThrow(message);
});

it('takes a fresh page when one has done enough, and no sooner', async () => {
  const { lent, count } = supply();
  for (let job = 0; job < mostPerPage; job++) await lent.use(1, answersOf('small'));
  expect(count).toEqual({ opened: 1, closed: 0 });
  await lent.use(mostPerPage, answersOf('large'));
  await lent.use(1, answersOf('small'));
  expect(count).toEqual({ opened: 3, closed: 2 });
  await lent.close();
  expect(count).toEqual({ opened: 3, closed: 3 });
});
