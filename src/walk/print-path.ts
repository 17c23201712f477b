/** Prints the reader's own path: its steps, questions with lines, and its figure. */
import { printPart } from '../site/print-part.ts';

/** Prints one walk alone; afterwards the page is as it was. */
export const printPath = (panel: HTMLElement): void => printPart('path', panel.closest('.pathway'));
