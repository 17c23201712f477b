import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';
import { sentences } from '../model/reading.ts';

const most = 350;

/** No page runs on: every 350 words or fewer it has a heading, and no two headings say the same. */
export function pagesAreDivided({ blocks, headings, file }: PageText): Diagnostic[] {
  const rule = 'pages-are-divided';
  const words = sentences(blocks).reduce((total, sentence) => total + sentence.words, 0);
  const wanted = Math.floor(words / most);
  const twice = headings.filter((heading, index) => headings.indexOf(heading) !== index);
  return [
    ...(headings.length < wanted
      ? [
          {
            rule,
            file,
            at: 'the whole page',
            message: `The page has ${words} words under ${headings.length} headings; expected at least ${wanted}.`,
            hint: 'Divide it, and let each heading say its point.',
          },
        ]
      : []),
    ...twice.map((heading) => ({
      rule,
      file,
      at: `“${heading}”`,
      message: `Two parts of the page have the heading “${heading}”; a reader cannot tell them apart.`,
      hint: 'Say in each heading what only its part tells.',
    })),
  ];
}
