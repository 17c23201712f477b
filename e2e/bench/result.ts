/** Measures how long a reader of a calculator waits from the first input to the result. */
import { htmlOf, pages } from '../site.ts';
import { type Figure, sayTime } from './figures.ts';
import { medianToPaint } from './painted.ts';

const wanted = 50;

/** The line about the first calculator of the site. */
export async function measureResult(): Promise<Figure[]> {
  const address = pages.find((page) => htmlOf(page).includes('data-calculator='));
  if (!address) throw new Error('The built site has no calculator.');
  const time = await medianToPaint(address, () => {
    const field = document.querySelector<HTMLInputElement>('[data-calculator] form input[type="text"]');
    if (!field) throw new Error('The calculator has no field.');
    field.value = '3';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (!document.querySelector('[data-result]')) throw new Error('No result came.');
  });
  return [
    { what: 'Calculator: first input to result, painted', ours: sayTime(time), target: `≤ ${wanted} ms`, met: time <= wanted },
  ];
}
