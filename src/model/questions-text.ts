/** Turns the questions to a doctor into what their page says. */
import { type Disease, pagesOf } from './disease.ts';
import { questionsAddress } from './doctor-questions.ts';
import type { TextOfDisease } from './page-text.ts';
import { termsIn } from './terms-used.ts';

/** What the page says around the questions. */
export const questionsFrame = {
  question: 'What can I ask my care team?',
  mainMessage: 'Here are questions for your next visit, by what is coming up and by where you are.',
  nextStep: 'Mark three questions that matter most to you, and bring this page.',
  silence: 'No list knows you. Add what you want to know yourself.',
} as const;

/** The text of the page of questions. */
export function questionsTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, nextStep, silence } = questionsFrame;
  const { moments, scenarios } = disease.questions;
  const groups = pagesOf(disease).flatMap(({ slug }) => scenarios[slug] ?? []);
  const titles = [...Object.values(moments), ...groups].map(({ title }) => title);
  const blocks = [
    question,
    mainMessage,
    nextStep,
    silence,
    ...titles,
    ...groups.flatMap((group) => group.questions.map(({ asks }) => asks)),
  ];
  return [
    {
      address: questionsAddress(disease.slug),
      name: 'Questions to ask',
      file: 'questions.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [silence],
      blocks,
      headings: titles,
      lists: groups.map(({ title, questions }) => ({ at: title, count: questions.length })),
      figures: [],
      tables: [],
      terms: termsIn(blocks.join(' '), disease.terms),
      tells: [],
    },
  ];
}
