/** Turns what has changed since the source into what its page says. */
import { updatesAddress } from './anchors.ts';
import type { Disease } from './disease.ts';
import type { TextOfDisease } from './page-text.ts';
import { termsIn } from './terms-used.ts';
import { updatesFrame } from './update.ts';

/** The text of the page of updates. */
export function updatesTexts(disease: Disease): readonly TextOfDisease[] {
  const { question, mainMessage, nextStep, silence, leftOut } = updatesFrame;
  const updates = Object.values(disease.updates);
  const blocks = [
    question,
    mainMessage,
    nextStep,
    ...updates.flatMap(({ title, says, evidence }) => [title, says, evidence]),
    silence,
    leftOut,
  ];
  return [
    {
      address: updatesAddress(disease.slug),
      name: 'What has changed',
      file: 'updates.ts',
      question,
      mainMessage,
      nextStep,
      unknowns: [silence, leftOut],
      blocks,
      headings: updates.map(({ title }) => title),
      lists: [],
      figures: [],
      tables: [],
      terms: termsIn(blocks.join(' '), disease.terms),
      tells: Object.keys(disease.updates),
    },
  ];
}
