import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { diseaseFile } from './places.ts';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The pages say who checked them and when the next check is due. */
export function reviewStateIsPresent(disease: Disease): Diagnostic[] {
  const rule = 'review-state-is-present';
  const file = diseaseFile(disease, 'disease.ts');
  const { review, checkedOn } = disease;
  const dates = { checkedOn, 'review.next': review.next, ...(review.state === 'reviewed' ? { 'review.on': review.on } : {}) };
  const malformed = Object.entries(dates)
    .filter(([, date]) => !day.test(date))
    .map(([at, date]) => ({
      rule,
      file,
      at,
      message: `Expected a day such as 2026-11-23; got “${date}”.`,
      hint: 'Write year, month and day.',
    }));
  const late =
    review.next <= checkedOn
      ? [
          {
            rule,
            file,
            at: 'review.next',
            message: `The next check, ${review.next}, is not after the last one, ${checkedOn}.`,
            hint: 'Set the day when somebody will look again.',
          },
        ]
      : [];
  return [...malformed, ...late];
}
