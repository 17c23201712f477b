/** Turns the risk schemes of a disease into what their page says. */
import { riskAddress } from './anchors.ts';
import type { Disease } from './disease.ts';
import type { TextOfDisease } from './page-text.ts';
import { type Conversion, type Risk, toldOnRisk } from './risk.ts';
import type { Grounded } from './risk-scheme.ts';
import { termsIn } from './terms-used.ts';

const wordsOf = ({ title, says, asks, caution }: Conversion) => [
  title,
  ...says,
  ...Object.values(asks).flatMap(({ label, help }) => [label, ...help]),
  caution,
];

/** Every block of a risk page that its author wrote. */
function blocksOfRisk(risk: Risk): readonly string[] {
  const says = (grounded: readonly Grounded[]) => grounded.map((each) => each.says);
  return [
    risk.question,
    risk.mainMessage,
    risk.nextStep,
    ...risk.unknowns,
    ...Object.values(risk.inputs).flatMap((input) => [
      input.label,
      ...input.help,
      input.entering ?? '',
      ...(input.kind === 'choice' ? Object.values(input.options).flatMap(({ label, means }) => [label, means ?? '']) : []),
    ]),
    ...Object.values(risk.exclusions).flatMap((exclusion) => [exclusion.label, exclusion.says]),
    ...risk.explains.flatMap(({ title, lists }) => [title, ...lists.flatMap((list) => [list.says, ...list.items])]),
    ...(risk.conversion ? wordsOf(risk.conversion) : []),
    ...risk.always,
    ...says(risk.notes),
    ...risk.schemes.flatMap((scheme) => [
      scheme.predicts,
      ...Object.values(scheme.categories).map((category) => category.says),
      ...says(Object.values(scheme.notes)),
      ...scheme.readings.flatMap(({ printed, weTake, because }) => [printed, weTake, because]),
      ...says(scheme.noNumbers ? [scheme.noNumbers] : []),
    ]),
    ...[risk.join.caution, ...Object.values(risk.join.answers), ...risk.join.also].map((told) => told.says),
    ...says(risk.advice),
    ...says(risk.others ?? []),
    ...risk.leftOut,
    ...risk.questions,
  ].filter(Boolean);
}

/** The text of the page of risk schemes, where a disease has some. */
export function riskTexts({ slug, risk, terms }: Disease): readonly TextOfDisease[] {
  if (!risk) return [];
  const blocks = blocksOfRisk(risk);
  return [
    {
      address: riskAddress(slug),
      name: 'Risk of return',
      file: 'risk.ts',
      question: risk.question,
      mainMessage: risk.mainMessage,
      nextStep: risk.nextStep,
      unknowns: risk.unknowns,
      blocks,
      // The questions, and what a table does not fit, are words of controls.
      bare: [
        ...Object.values(risk.inputs).flatMap((input) => [
          input.label,
          ...(input.kind === 'choice' ? Object.values(input.options).map(({ label }) => label) : []),
        ]),
        ...Object.values(risk.exclusions).map(({ label }) => label),
      ],
      headings: [...Object.values(risk.inputs).map(({ label }) => label), ...risk.schemes.map(({ name }) => name)],
      lists: [
        ...risk.explains.flatMap(({ title, lists }) => lists.map(({ items }) => ({ at: `“${title}”`, count: items.length }))),
        { at: 'advice', count: risk.advice.length },
        { at: 'questions', count: risk.questions.length },
      ],
      figures: [],
      // A published table is shown whole, whatever its size.
      tables: [],
      terms: termsIn(blocks.join(' '), terms),
      tells: [...new Set(toldOnRisk(risk).flatMap(({ told }) => told.cites))],
    },
  ];
}
