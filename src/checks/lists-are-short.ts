import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';

const most = 7;

/** No list is longer than a reader can hold: seven items. */
export function listsAreShort(text: PageText): Diagnostic[] {
  return text.lists
    .filter(({ count }) => count > most)
    .map(({ file = text.file, at, count }) => ({
      rule: 'lists-are-short',
      file,
      at,
      message: `This list has ${count} items; a reader can hold ${most}.`,
      hint: 'Put items together, or make two lists of it.',
    }));
}
