/** Turns a decision into what its page says. */
import { decisionAddress } from './anchors.ts';
import { blocksOfSaid, blocksOfSlot, listsOfSlot } from './card-text.ts';
import type { Decision } from './decision.ts';
import { decisionTitles, isChance, optionsOf, optionTitles, type OptionPart, partsOf, toCell } from './decision-parts.ts';
import { decisionsOf } from './decision-uses.ts';
import type { Disease } from './disease.ts';
import type { Facts } from './fact.ts';
import type { TextList, TextOfDisease } from './page-text.ts';
import { termsIn } from './terms-used.ts';

/** Every block of a decision that its author wrote. */
export function blocksOfDecision(decision: Decision, facts: Facts): readonly string[] {
  return [
    decision.name,
    decision.question,
    ...optionsOf(decision).map(({ name }) => name),
    ...decision.comparison.map(({ asks }) => asks),
    ...partsOf(decision, facts).flatMap(({ said }) => blocksOfSaid(said)),
    ...decision.numbers.flatMap((number) => (isChance(number) ? [number.asks, number.howSure] : [])),
    ...decision.whatMatters,
    ...decision.nextSteps,
    ...decision.questions,
  ];
}

/** The lists of a decision page. */
function listsOf(decision: Decision, facts: Facts): readonly TextList[] {
  return [
    ...(['whatMatters', 'nextSteps', 'questions', 'steps'] as const).map((at) => ({ at, count: decision[at].length })),
    ...optionsOf(decision).flatMap((option) =>
      (Object.keys(optionTitles) as OptionPart[]).flatMap((part) =>
        listsOfSlot(`options.${option.id}.${part}`, option[part], facts),
      ),
    ),
  ];
}

/** The texts of all decision pages. */
export function decisionTexts(disease: Disease): readonly TextOfDisease[] {
  const { facts, terms } = disease;
  return decisionsOf(disease).map(({ slug, decision }) => {
    const blocks = blocksOfDecision(decision, facts);
    return {
      address: decisionAddress(disease.slug, slug),
      name: decision.name,
      file: `decisions/${slug}.ts`,
      question: decision.question,
      mainMessage: blocksOfSlot(decision.decision, facts).join(' '),
      nextStep: decision.nextSteps[0],
      unknowns: blocksOfSlot(decision.notKnown, facts),
      blocks,
      bare: [
        ...decision.whatMatters,
        ...decision.comparison.flatMap(({ asks, cells }) => [asks, ...Object.values(cells).map((cell) => toCell(cell).says)]),
      ],
      headings: [...Object.values(decisionTitles), ...optionsOf(decision).map(({ name }) => name)],
      lists: listsOf(decision, facts),
      figures: [],
      tables: [{ at: 'comparison', rows: decision.comparison.length + 1, columns: Object.keys(decision.options).length + 1 }],
      terms: termsIn(blocks.join(' '), terms),
      tells: [...new Set(partsOf(decision, facts).flatMap(({ said }) => [...said.claims, ...said.facts]))],
    };
  });
}
