import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';

/** Every figure has a title, and a line that says whom it is for. */
export function figuresHaveCaptions({ figures, file }: PageText): Diagnostic[] {
  return figures.flatMap((figure) =>
    (['title', 'subtitle'] as const)
      .filter((part) => figure[part].trim() === '')
      .map((part) => ({
        rule: 'figures-have-captions',
        file,
        at: `figures.${part}`,
        message: `A figure has no ${part}${figure.title.trim() === '' ? '' : ` (“${figure.title}”)`}; out of its page nobody could tell what it shows.`,
        hint: part === 'title' ? 'Say in it what the figure finds.' : 'Say whom it is for.',
      })),
  );
}
