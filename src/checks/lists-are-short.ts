import { optionsOf, optionTitles, type OptionPart } from '../model/decision-parts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { slotsOf } from '../model/treatment-card.ts';
import { cardsOf, decisionFiles, diseaseFile, scenarioFile } from './places.ts';

const most = 7;

/** The number of items of each list in some prose, with the line it starts on. */
function listsIn(prose: string): { line: number; count: number }[] {
  const lists: { line: number; count: number }[] = [];
  let open = false;
  prose.split('\n').forEach((text, index) => {
    const isItem = /^\s*(?:[-*]|\d+\.)\s/.test(text);
    const last = lists.at(-1);
    if (isItem && open && last) last.count += 1;
    else if (isItem) lists.push({ line: index + 1, count: 1 });
    // A blank line between items does not end a list; a line of text does.
    open = isItem || (open && (text.trim() === '' || /^\s/.test(text)));
  });
  return lists;
}

/** No list is longer than a reader can hold: seven items. */
export function listsAreShort(disease: Disease): Diagnostic[] {
  const report = (count: number, file: string, at: string): Diagnostic[] =>
    count <= most
      ? []
      : [
          {
            rule: 'lists-are-short',
            file,
            at,
            message: `This list has ${count} items; a reader can hold ${most}.`,
            hint: 'Put items together, or make two lists of it.',
          },
        ];
  return [
    ...cardsOf(disease).flatMap(({ card, file }) => [
      ...slotsOf(card).flatMap(({ name, slot }) => [
        ...report(slot.length, file, name),
        ...slot.flatMap((statement, index) =>
          'items' in statement ? report(statement.items?.length ?? 0, file, `${name}.${index}.items`) : [],
        ),
      ]),
      ...report(card.questions.length, file, 'questions'),
    ]),
    ...decisionFiles(disease).flatMap(({ decision, file }) => [
      ...report(decision.comparison.length, file, 'comparison'),
      ...report(decision.whatMatters.length, file, 'whatMatters'),
      ...report(decision.nextSteps.length, file, 'nextSteps'),
      ...report(decision.questions.length, file, 'questions'),
      ...report(decision.steps.length, file, 'steps'),
      ...optionsOf(decision).flatMap((option) =>
        (Object.keys(optionTitles) as OptionPart[]).flatMap((part) =>
          report(option[part].length, file, `options.${option.id}.${part}`),
        ),
      ),
    ]),
    ...Object.entries(disease.facts).flatMap(([id, { items = [] }]) =>
      report(items.length, diseaseFile(disease, 'facts.ts'), `${id}.items`),
    ),
    ...pagesOf(disease).flatMap((scenario) =>
      listsIn(scenario.prose).flatMap(({ line, count }) =>
        report(count, scenarioFile(disease, scenario, 'prose.mdx'), `line ${line}`),
      ),
    ),
  ];
}
