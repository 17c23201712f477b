/** Shows what a step's item in the outline says under its label: explanation, sources, cards, newer facts. */
interface Props {
  readonly item: HTMLElement | undefined;
}

/** What the walk says in its own way, or has no use for. */
const left = '.kind, [data-label], .ways, details, .then, .from, .several';

/** The words of an item, without ids, so that none stands on the page twice. */
export function wordsOfStep(item: HTMLElement): string {
  const copy = item.querySelector(':scope > div')?.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(left)) part.remove();
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  return copy.innerHTML;
}

export function StepWords({ item }: Props) {
  // The markup is this page's own, made at build.
  return item ? <div class="step-words" dangerouslySetInnerHTML={{ __html: wordsOfStep(item) }} /> : null;
}
