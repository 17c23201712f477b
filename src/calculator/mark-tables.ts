/** Marks the rows of the published tables that fit the tumor. */
import type { ReadingState } from './reading-state.ts';

const hereWords = 'You are here';
const possibleWords = 'Possible';

/** Frames every fitting row, in words too, and takes older marks away. */
export function markTables(section: HTMLElement, { schemes, standing }: ReadingState): void {
  for (const tag of section.querySelectorAll('.risk-here')) {
    tag.previousSibling?.remove();
    tag.remove();
  }
  for (const cell of section.querySelectorAll('[data-here]')) cell.removeAttribute('data-here');
  if (standing !== 'shown') return;
  for (const { scheme, assessment, blockedBy } of schemes) {
    if (blockedBy.length > 0) continue;
    const part = section.querySelector(`[data-table-of="${scheme.slug}"]`);
    const isOne = assessment.rows.length === 1;
    for (const row of assessment.rows) {
      const cell = part?.querySelector<HTMLElement>(`[data-row="${scheme.rows.indexOf(row)}"]`);
      if (!cell) continue;
      const tag = document.createElement('span');
      tag.className = 'risk-here';
      tag.textContent = isOne ? hereWords : possibleWords;
      cell.dataset.here = isOne ? 'sure' : 'possible';
      // A row carries its words in its last cell; a cell, or a sentence, at its own end.
      (cell.matches('tr') ? (cell.lastElementChild ?? cell) : cell).append(' ', tag);
    }
  }
}
