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
          const walk = document.querySelector<HTMLElement>('[data-walk]');
          const before = walk?.dataset.at;
          walk?.querySelector<HTMLElement>('button[data-answer]')?.click();
          if (!walk || walk.dataset.at === before) throw new Error('The walk did not go on.');
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
