/** Turns a figure's outline into plain lines: what stands in e-mails, editors and Markdown. */
import type { Way } from '../diagram/outline.ts';
import type { Figure } from '../figure/figure.ts';

/** One step in words. */
export interface ToldStep {
  readonly label: string;
  /** "question", "ends here". */
  readonly kind: string;
  /** What it means, in whole sentences. */
  readonly says: readonly string[];
  /** Each way on: "Yes: go to step 3". */
  readonly ways: readonly string[];
  /** Where a hand-over goes, from the site's root. */
  readonly onward?: { readonly label: string; readonly address: string };
}

function sayWay({ label, toNumber, repeats }: Way): string {
  const words = label === '' ? (repeats ?? 'Then') : label;
  return `${words}: go to step ${toNumber}${label !== '' && repeats ? ` (${repeats})` : ''}`;
}

/** The steps of a figure in order; nothing of the outline is left out but its links to sources and treatments. */
export function toldOutline({ outline, onward }: Figure): readonly ToldStep[] {
  return outline.map(({ id, step, label, look, ways, unsure }) => {
    const place = onward[id];
    return {
      label,
      kind: look.word,
      says: [
        ...(step.explain ? [step.explain] : []),
        ...(step.kind === 'action' && step.detail ? [step.detail] : []),
        ...(step.kind === 'question' && step.severalMayApply ? ['More than one answer may fit you.'] : []),
        ...(unsure ? [`If you don’t know yet: ${unsure.where} Ask: “${unsure.ask}”`] : []),
        ...(step.kind === 'question' ? (step.questionsForDoctor ?? []).map((question) => `Ask your doctor: “${question}”`) : []),
      ],
      ways: ways.map(sayWay),
      ...(place ? { onward: place } : {}),
    };
  });
}
