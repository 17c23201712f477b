/**
 * Hands what was asked to the page that opens next in this tab, by the tab's own name: it is in no address, is stored nowhere,
 * is sent to nobody, and is taken away as soon as it is read.
 */
const sign = 'search-marks:';

/** Hands on what is to be marked: phrases as lists of stems, which are letters and digits only. */
export function handOn(marks: readonly (readonly string[])[]): void {
  window.name = sign + marks.map((stems) => stems.join('+')).join('/');
}

/** Marks what was handed on, if anything was. */
export function receive(): void {
  if (!window.name.startsWith(sign)) return;
  const marks = window.name
    .slice(sign.length)
    .split('/')
    .map((phrase) => phrase.split('+'));
  window.name = '';
  import('./on-demand.ts').then((search) => search.markWords(marks));
}
