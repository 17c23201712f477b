/** Turns words of the model into Mermaid text that draws exactly those words. */
import { refusedInLabels } from '../model/label.ts';

/**
 * The words of a label, escaped for Mermaid 12.
 * @throws when the words hold what Mermaid cannot draw; `labels-fit` reports the same to the author, with the place.
 */
export function escapeLabel(words: string): string {
  const refused = refusedInLabels.exec(words);
  if (refused)
    throw new Error(`The label “${words}” holds “${refused[0]}”, which Mermaid does not draw. Take it out of the model.`);
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The words of an escaped label, back. */
export function readLabel(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
