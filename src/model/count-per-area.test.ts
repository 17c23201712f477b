import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPerArea } from './count-per-area.ts';

it('a count over a whole area of that size stays what it is', () => {
  // One field of this width covers 5.
  expect(countPerArea(6, 1, 2 * Math.sqrt(5 / Math.PI), 5)).toBeCloseTo(6, 12);
});

it('wider fields or more of them give a smaller count, and nothing counted stays nothing', () => {
  expect(countPerArea(6, 50, 0.55, 5)).toBeCloseTo(2.525434, 6);
  const some = fc.double({ min: 0.1, max: 100, noNaN: true });
  fc.assert(
    fc.property(some, some, some, (count, fields, width) => {
      const once = countPerArea(count, fields, width, 5);
      expect(countPerArea(count, 2 * fields, width, 5)).toBeCloseTo(once / 2, 6);
      expect(countPerArea(count, fields, 2 * width, 5)).toBeCloseTo(once / 4, 6);
      expect(countPerArea(0, fields, width, 5)).toBe(0);
    }),
  );
});
