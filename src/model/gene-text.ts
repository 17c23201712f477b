/** Turns the guide to gene tests into what its page says. */
import { blocksOfSlot, listsOfSlot } from './card-text.ts';
import type { Disease } from './disease.ts';
import { geneNextStep, partsOfGuide, slotsOfGuide } from './gene-guide.ts';
import type { TextOfDisease } from './page-text.ts';
import { genesAddress, idsToldOn, placesBesidePathways } from './telling.ts';
import { termsIn } from './terms-used.ts';

/** The text of the page on genes and tests; a disease without a guide has no such page. */
export function geneTexts(disease: Disease): readonly TextOfDisease[] {
  const { genes, facts, terms } = disease;
  if (!genes) return [];
  const parts = slotsOfGuide(genes);
  const address = genesAddress(disease.slug);
  const names = partsOfGuide(genes).findings.map(({ name }) => name);
  const written = [genes.question, ...names, ...parts.flatMap(({ slot }) => blocksOfSlot(slot, facts)), ...genes.questions];
  return [
    {
      address,
      name: 'Genes and tests',
      file: 'genes.ts',
      question: genes.question,
      mainMessage: blocksOfSlot(genes.inShort, facts).join(' '),
      nextStep: geneNextStep,
      unknowns: blocksOfSlot(genes.notKnown, facts),
      blocks: [...written, geneNextStep],
      headings: [...parts.map(({ title }) => title), ...names],
      lists: [
        ...parts.flatMap(({ name, slot }) => listsOfSlot(name, slot, facts)),
        { at: 'questions', count: genes.questions.length },
      ],
      figures: [],
      tables: [],
      terms: termsIn(written.join(' '), terms),
      tells: idsToldOn(address, placesBesidePathways(disease)),
    },
  ];
}
