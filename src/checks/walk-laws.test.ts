import { expect, it } from 'vitest';
import { library } from '../library.ts';
import { readingGrade } from '../model/reading.ts';
import { laws } from './all-checks.ts';
import { everyWalkEndsInAPlace } from './every-walk-ends-in-a-place.ts';
import { diseaseWith, outcome, question } from './fixture.ts';

const asked = question('again', 'once-more');
const several = { ...asked, severalMayApply: true };
const back = (repeats: string) => ({ kind: 'state', is: 'Wait', next: { goTo: 'ask', repeats }, cites: ['C1'] }) as const;

it('every-walk-ends-in-a-place: answers that together lead round and nowhere are reported', () => {
  if (several.kind !== 'question') throw new Error('not a question');
  const steps = {
    ask: { ...several, answers: { ...several.answers, done: { label: 'Done', goTo: 'end' } } },
    again: back('Later'),
    'once-more': back('Next year'),
    end: outcome(),
  };
  expect(everyWalkEndsInAPlace(diseaseWith({ steps }))).toMatchInlineSnapshot(`
    [
      {
        "at": "ask: yes, then ask: no, then ask: yes and no",
        "file": "content/test/small/main.pathway.ts",
        "hint": "Point one of the answers at an outcome, or let only one answer apply.",
        "message": "These answers lead round and to no end; the walk would have no place to show.",
        "rule": "every-walk-ends-in-a-place",
      },
    ]
  `);
  const single = { ...steps, ask: { ...steps.ask, severalMayApply: false } };
  expect(everyWalkEndsInAPlace(diseaseWith({ steps: single }))).toEqual([]);
});

it('every-walk-ends-in-a-place: a place without words is reported with answers that lead there', () => {
  const steps = { ask: question('end', 'other'), end: outcome(), other: outcome(' ') };
  expect(everyWalkEndsInAPlace(diseaseWith({ steps })).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'steps.other: These answers end in a place without words: ask: no.',
  ]);
});

it('every-walk-ends-in-a-place: what cannot be proven in the time of a build is reported', () => {
  const ids = [...Array.from({ length: 10 }, (_, index) => `s${index}`), 'end', 'other', 'third'];
  const steps = Object.fromEntries(
    ids.slice(0, 10).map((id, index) => {
      const answers = ids.slice(index + 1, index + 4).map((goTo) => [goTo, { label: goTo, goTo }]);
      return [id, { ...several, answers: Object.fromEntries(answers) }];
    }),
  );
  const ends = { end: outcome(), other: outcome(), third: outcome() };
  expect(everyWalkEndsInAPlace(diseaseWith({ steps: { ...steps, ...ends } })).map(({ message }) => message)).toEqual([
    'There are more than 20000 sets of answers; not all of them can be proven to end.',
  ]);
});

it('every law is told in one plain sentence of its own, and has looked at something', () => {
  const sentences = laws.map(({ says }) => says);
  expect(new Set(sentences).size).toBe(sentences.length);
  const grade = readingGrade(sentences, new Set());
  expect(grade.fleschKincaid).toBeLessThanOrEqual(7);
  expect(grade.smog).toBeLessThanOrEqual(9);
  for (const disease of library) expect(laws.filter(({ of }) => of.count(disease) === 0).map(({ says }) => says)).toEqual([]);
});
