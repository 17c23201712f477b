/** Turns the handout builder of a disease into what its page says. */
import { handoutAddress } from './anchors.ts';
import type { Disease } from './disease.ts';
import type { TextOfDisease } from './page-text.ts';
import { termsIn } from './terms-used.ts';

/** What the page says around the parts to choose from. */
export const handoutFrame = {
  question: 'What would you like to take home?',
  mainMessage:
    'You can put charts, treatments and questions into one handout. Take it to your next visit, or give it to someone close to you.',
  nextStep: 'Choose what goes in, put it in order, and print it.',
  silence: 'A handout does not know you. Ask your care team what of it fits you.',
  withoutScript: 'Each of these pages prints well. Open the one you need and print it.',
  parts: '1. What goes in?',
  order: '2. In which order?',
  nothing: 'Nothing is chosen yet.',
  paper: '3. Paper and type',
  clinic: '4. Who gives it?',
  kept: 'This stays in this page. It is not stored, not sent and not in the link. It is gone when you leave.',
} as const;

/** The text of the handout builder; the parts to choose from are words of controls, and are looked up by name. */
export function handoutTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, nextStep, silence, withoutScript, parts, order, nothing, paper, clinic, kept } = handoutFrame;
  const headings = [parts, order, paper, clinic];
  const blocks = [question, mainMessage, silence, nextStep, withoutScript, nothing, kept, ...headings];
  return [
    {
      address: handoutAddress(disease.slug),
      name: 'Make a handout',
      isIndex: true,
      file: 'disease.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [silence],
      blocks,
      headings,
      lists: [],
      figures: [],
      tables: [],
      terms: termsIn(blocks.join(' '), disease.terms),
      tells: [],
    },
  ];
}
