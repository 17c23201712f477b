/** Measures how long a reader of a walk waits from an answer to the next step. */
import { pagesWithFigures } from '../site.ts';
import { type Figure, sayTime } from './figures.ts';
import { medianToPaint } from './painted.ts';

const wanted = 50;

/** The line about the slowest first answer of all pages of charts. */
export async function measureAnswer(): Promise<Figure[]> {
  const times: number[] = [];
  for (const address of pagesWithFigures)
    times.push(
      await medianToPaint(
        address,
        () => {
          // The path tells it, not the step: an answer may come round to the same question.
          const before = location.hash;
          document.querySelector<HTMLElement>('[data-walk] button[data-answer]')?.click();
          if (location.hash === before) throw new Error('The walk did not go on.');
        },
        () => document.querySelector<HTMLElement>('[data-walk] [data-start]')?.click(),
      ),
    );
  const slowest = Math.max(...times);
  return [
    {
      what: `Walk: answer to next step, painted (slowest of ${times.length} pages)`,
      ours: sayTime(slowest),
      target: `≤ ${wanted} ms`,
      met: slowest <= wanted,
    },
  ];
}
