import { expect, it } from 'vitest';
import { capture } from './picture.ts';

const size = { width: 10, height: 10 };
const picture = Buffer.from('picture');

/** A page that answers each request for a picture in turn. */
function pageThat(...answers: readonly (Buffer | Error)[]) {
  const left = [...answers];
  return {
    screenshot: async () => {
      const answer = left.shift();
      if (answer instanceof Buffer) return answer;
      throw answer ?? new Error('It was asked too often.');
    },
  };
}
const refusal = new Error('Protocol error (Page.captureScreenshot): Unable to capture screenshot');

it('asks once more for a picture that the browser refused', async () => {
  expect(await capture(pageThat(refusal, picture), size)).toBe(picture);
});

it.each([
  ['a second refusal', [refusal, refusal, picture], refusal.message],
  ['any other fault', [new Error('Target closed'), picture], 'Target closed'],
])('does not hide %s', async (_, answers, message) => {
  await expect(capture(pageThat(...answers), size)).rejects.toThrow(message);
});
