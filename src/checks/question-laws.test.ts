import { expect, it } from 'vitest';
import type { DoctorQuestions } from '../model/doctor-questions.ts';
import { diseaseWith } from './fixture.ts';
import { questionsBelongToSteps } from './questions-belong-to-steps.ts';

const found = (questions: DoctorQuestions) =>
  questionsBelongToSteps(diseaseWith({ disease: { questions } })).map(({ at, message }) => `${at}: ${message}`);

it('questions-belong-to-steps: sound questions are not reported', () => {
  expect(questionsBelongToSteps(diseaseWith())).toEqual([]);
});

it('questions-belong-to-steps: a page without questions, and a question that leads nowhere, are reported', () => {
  expect(found({ moments: {}, scenarios: {} })).toEqual([
    'scenarios.small: The page “Small” has no question to take to a doctor.',
  ]);
  expect(
    found({
      moments: { now: { title: 'Now', treatments: ['sunium'] } },
      scenarios: {
        small: [{ title: 'All', questions: [{ asks: 'Tell me.', cites: ['C9'], steps: ['main/lost'], moments: ['later'] }] }],
        gone: [],
      },
    }),
  ).toEqual([
    'scenarios: There is no scenario “gone”; the question would lead nowhere.',
    'moments.now.treatments: There is no treatment “sunium”; the question would lead nowhere.',
    'scenarios.small, question 1: A question ends in “?”; got “Tell me.”.',
    'scenarios.small, question 1: It names 1 steps (main/lost); 0 of them exist.',
    'scenarios.small, question 1, cites: There is no claim “C9”; the question would lead nowhere.',
    'scenarios.small, question 1, moments: There is no moment “later”; the question would lead nowhere.',
  ]);
});
