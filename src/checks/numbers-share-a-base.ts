import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';

/** Ways to give a chance that readers misjudge, each with the mend. */
const hard: readonly (readonly [RegExp, string])[] = [
  [/\b(?:1|one) in (?:\d+|five|ten|twenty)\b|\b\d+ out of (?!100\b)\d+/i, 'Say how many of 100.'],
  [/\d\s?%|\bper ?cent\b/i, 'Say how many of 100.'],
  [
    /\b(?:\d+|two|three|four|ten)[- ]?(?:fold|times (?:more|less|as) likely)\b/i,
    'Give the number in each group, and the difference.',
  ],
  [/\b(?:hazard|odds) ratios?\b|\brelative risks?\b/i, 'Give the number in each group, and the difference.'],
  [/\bmedian\b/i, 'Say that half went longer, and half shorter.'],
];

/** Chances are told in one way everywhere, out of 100 people, and no reader has to do a sum. */
export function numbersShareABase({ blocks, file }: PageText): Diagnostic[] {
  return blocks.flatMap((block) =>
    hard.flatMap(([pattern, hint]) => {
      const found = pattern.exec(block)?.[0];
      return found === undefined
        ? []
        : [
            {
              rule: 'numbers-share-a-base',
              file,
              at: `“${block.slice(0, 40)}…”`,
              message: `“${found}” cannot be compared with the other numbers here without a sum.`,
              hint,
            },
          ];
    }),
  );
}
