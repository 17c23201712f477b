/** Turns the outline of a figure into the list of steps that is printed under it. */
import type { OutlineStep } from '../diagram/outline.ts';
import type { Figure } from '../figure/figure.ts';
import { sortedTerms, type Terms } from '../model/term.ts';
import { termsIn } from '../model/terms-used.ts';
import { escapeXml } from '../render/xml.ts';

const kindOf = ({ look, step }: OutlineStep) =>
  step.kind === 'question' ? 'Question' : look.word.replace(/^./, (first) => first.toUpperCase());

const paragraph = (words: string | undefined) => (words ? `<p>${escapeXml(words)}</p>` : '');

/** The id of a step in a printed document, which may hold many figures. */
export const printedStep = (figure: Figure, stepId: string) => `${figure.name.replaceAll('/', '-')}-step-${stepId}`;

function toStep(figure: Figure, item: OutlineStep): string {
  const { step } = item;
  const place = ({ to, toNumber, toLabel }: OutlineStep['ways'][number]) =>
    `<a href="#${printedStep(figure, to)}">step ${toNumber}, ${escapeXml(toLabel)}</a>`;
  const again = (repeats: string | undefined) => (repeats ? ` (${escapeXml(repeats)})` : '');
  const ways =
    step.kind === 'question'
      ? `<ul class="printed-ways">${item.ways
          .map((way) => `<li><strong>${escapeXml(way.label)}</strong>: go to ${place(way)}${again(way.repeats)}</li>`)
          .join('')}</ul>`
      : item.ways.map((way) => `<p>${way.repeats ? `${escapeXml(way.repeats)}: back to` : 'Then:'} ${place(way)}</p>`).join('');
  const unsure = item.unsure
    ? `<p><strong>I don’t know yet.</strong> Where to look: ${escapeXml(item.unsure.where)} What to ask: “${escapeXml(item.unsure.ask)}”</p>`
    : '';
  const asked =
    step.kind === 'question'
      ? (step.questionsForDoctor ?? []).map((each) => `<p><strong>Ask your doctor:</strong> “${escapeXml(each)}”</p>`).join('')
      : '';
  const onward = figure.onward[item.id];
  const newer = (figure.newer[item.id] ?? []).map(({ label }) => label).join(', ');
  return [
    `<li id="${printedStep(figure, item.id)}"><p class="printed-label"><strong>${item.number}</strong> `,
    `<span class="printed-kind">${kindOf(item)}:</span> <strong>${escapeXml(item.label)}</strong></p>`,
    paragraph(step.explain),
    step.kind === 'action' ? paragraph(step.detail) : '',
    step.kind === 'question' && step.severalMayApply ? '<p>More than one answer may fit you.</p>' : '',
    ways,
    unsure,
    asked,
    onward ? `<p>Goes on in: ${escapeXml(onward.label)}</p>` : '',
    newer ? `<p><strong>Newer</strong> than our source: ${escapeXml(newer)}. Ask what it means for you.</p>` : '',
    '</li>',
  ].join('');
}

/** The steps in walk order, each with its ways on. */
export function toSteps(figure: Figure): string {
  return `<ol class="printed-steps">${figure.outline.map((item) => toStep(figure, item)).join('')}</ol>`;
}

/** What a figure and its steps say. */
const wordsOf = (figure: Figure) =>
  [figure.pathway.title, figure.pathway.subtitle, toSteps(figure).replace(/<[^>]*>/g, ' '), toQuestions([figure])].join(' ');

/** The hard words that some figures use, with their meanings, in the order of the alphabet. */
export function toWords(figures: readonly Figure[], terms: Terms): string {
  const list = sortedTerms(terms, termsIn(figures.map(wordsOf).join(' '), terms)).filter(({ everyday }) => !everyday);
  // As `dl` it would have no tags in a PDF.
  return `<ul class="printed-words">${list
    .map(({ word, means }) => `<li><strong>${escapeXml(word)}</strong>: ${escapeXml(means)}</li>`)
    .join('')}</ul>`;
}

/** What to ask about some figures: the questions of their steps, each with room to write. */
export function toQuestions(figures: readonly Figure[]): string {
  const asked = figures
    .flatMap(({ outline }) => outline)
    .flatMap(({ step }) => (step.kind === 'question' ? [step.unsure.ask, ...(step.questionsForDoctor ?? [])] : []));
  const line = '<span class="printed-line"></span>';
  return `<ul class="printed-questions">${[...new Set(asked)].map((each) => `<li>${escapeXml(each)}${line}</li>`).join('')}<li>My own question:${line}${line}</li></ul>`;
}
