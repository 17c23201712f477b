import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';
import { sentences } from '../model/reading.ts';

const most = 4;

/** No paragraph is longer than a reader takes in at a glance: four sentences. */
export function paragraphsAreShort({ blocks, mainMessage, file }: PageText): Diagnostic[] {
  return blocks
    .filter((block) => block !== mainMessage && sentences([block]).length > most)
    .map((block) => ({
      rule: 'paragraphs-are-short',
      file,
      at: `“${block.slice(0, 40)}…”`,
      message: `This paragraph has ${sentences([block]).length} sentences; a reader takes in ${most} at a glance.`,
      hint: 'Make two paragraphs of it, or say less.',
    }));
}
