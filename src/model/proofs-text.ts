/** Turns what is proven of a disease's charts into what its page says. */
import { proofsAddress } from './anchors.ts';
import { type Disease, pagesOf } from './disease.ts';
import type { TextOfDisease } from './page-text.ts';

/** The words that stand around the proofs on their page. */
export const proofsFrame = {
  question: 'How do we know that the charts hold together?',
  mainMessage:
    'A computer walks every way through every chart, each time this site is made. If one way leads nowhere, no page is made.',
  nextStep: 'Choose a chart below and see where its answers can lead.',
  notShown:
    'This shows that the charts hold together. It does not show that the medicine is right. Only people can judge that, and no clinician has reviewed these pages yet.',
  reviewed: 'This shows that the charts hold together. It does not show that the medicine is right. Only people can judge that.',
  walks: 'Where can your answers lead?',
  walksMean:
    'For every chart, we try each answer to each question. We also try “I don’t know yet”, and more than one answer where more than one may fit. The list says how often each place is the end.',
  laws: 'What must be true of every page?',
  lawsMean:
    'Each line is a rule, and how many things it was held against. One that breaks a rule stops the site from being made.',
} as const;

/** The text of the page of proofs. */
export function proofsTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, nextStep, notShown, reviewed, walks, walksMean, laws, lawsMean } = proofsFrame;
  const caveat = disease.review.state === 'reviewed' ? reviewed : notShown;
  return [
    {
      address: proofsAddress(disease.slug),
      name: 'Proofs',
      file: 'disease.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [caveat],
      blocks: [question, mainMessage, nextStep, caveat, walks, walksMean, laws, lawsMean],
      headings: [walks, laws],
      lists: [],
      figures: [],
      tables: pagesOf(disease).flatMap(({ pathways }) =>
        pathways.map(({ slug, steps }) => ({
          at: slug,
          rows: Object.values(steps).filter(({ kind }) => kind === 'outcome').length,
          columns: 3,
        })),
      ),
      terms: [],
      tells: [],
    },
  ];
}
