/** Turns the decisions of a disease into what the page of their list says. */
import { decisionAddress } from './anchors.ts';
import { optionsOf } from './decision-parts.ts';
import { decisionsOf } from './decision-uses.ts';
import type { Disease } from './disease.ts';
import type { TextOfDisease } from './page-text.ts';
import { termsIn } from './terms-used.ts';

/** What the page says around the decisions. */
export const decisionListFrame = {
  question: 'What can I decide?',
  mainMessage:
    'Each page here is about one choice. It shows what speaks for and against each way to go, in equal detail. It never tells you which one to take.',
  nextStep: 'Find the page that fits you',
  nextStepMeans: 'There you see where you are now, and which choices may come up.',
  silence: 'No page knows what matters most to you. You and your care team decide.',
} as const;

/** The text of the list of decisions. */
export function decisionListTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, nextStep, nextStepMeans, silence } = decisionListFrame;
  const decisions = decisionsOf(disease);
  const names = decisions.map(({ decision }) => decision.name);
  const options = decisions.flatMap(({ decision }) => optionsOf(decision).map(({ name }) => name));
  const blocks = [
    question,
    mainMessage,
    silence,
    `${nextStep}. ${nextStepMeans}`,
    ...decisions.flatMap(({ decision }) => [decision.name, decision.question]),
    ...options,
  ];
  return [
    {
      address: decisionAddress(disease.slug),
      name: 'All decisions',
      isIndex: true,
      file: 'decisions.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [silence],
      blocks,
      bare: options,
      headings: names,
      lists: [{ at: 'the decisions', count: decisions.length }],
      figures: [],
      tables: [],
      terms: termsIn(blocks.join(' '), disease.terms),
      tells: [],
    },
  ];
}
