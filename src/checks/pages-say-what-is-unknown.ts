import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';

/** Every page says what is not known. */
export function pagesSayWhatIsUnknown({ unknowns, file }: PageText): Diagnostic[] {
  return unknowns.some((unknown) => unknown.trim() !== '')
    ? []
    : [
        {
          rule: 'pages-say-what-is-unknown',
          file,
          at: 'unknowns',
          message: 'The page says nothing of what is not known; a reader would take it for the whole truth.',
          hint: 'Say what the sources leave open, or that they are silent.',
        },
      ];
}
