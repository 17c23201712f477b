import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';
import type { NumberInput } from './risk-input.ts';

const size: NumberInput = {
  kind: 'number',
  label: 'Size',
  short: 'Size',
  inWords: 'the size',
  help: ['Look.'],
  unit: 'cm',
  units: { cm: 1, mm: 0.1 },
  knows: 'cm or mm',
  example: '4.2, or 42 mm',
  within: { above: 0 },
  refuseAbove: 100,
  doubtAbove: 30,
  near: 0.1,
  nearInWords: '1 mm',
  more: { by: 1, inWords: '1 cm larger' },
};
const count: NumberInput = {
  ...size,
  label: 'Count',
  unit: '',
  units: {},
  knows: 'per 50 fields',
  example: '6, or <5',
  within: { atLeast: 0 },
  refuseAbove: 1000,
  writtenBehind: { input: 'per', forms: { '50hpf': ['50', '50hpf'], '5mm2': ['5mm2', '5mm²'] } },
};

describe('what is understood', () => {
  it.each([
    ['4.2', '4.2'],
    ['2,5 cm', '2.5'],
    ['25 mm', '2.5'],
    [' 42MM. ', '4.2'],
    ['<5', '<5'],
    ['≤ 5 cm', '<=5'],
    ['less than 50 mm', '<5'],
    ['more than 10', '>10'],
    ['5–6', '5-6'],
    ['5 to 6 cm', '5-6'],
    ['4.2 x 3,1 × 2 cm', '4.2'],
    ['3 cm x 4 cm', '4'],
  ])('“%s” as a size', (text, written) => {
    expect(readNumber(text, size)).toMatchObject({ written });
  });
  it.each([
    ['0', '0', undefined],
    ['6.5', '6.5', undefined],
    ['≤5/50', '<=5', '50hpf'],
    ['6 / 5 mm²', '6', '5mm2'],
    ['6-10 per 50 HPF', '6-10', '50hpf'],
  ])('“%s” as a count', (text, written, behind) => {
    expect(readNumber(text, count)).toMatchObject({ written, ...(behind ? { behind } : {}) });
  });
});

describe('what is refused', () => {
  it.each([
    ['-3', size, 'The size cannot be below zero. Write it like 4.2, or 42 mm.'],
    ['0', size, 'The size must be more than 0. Write it like 4.2, or 42 mm.'],
    ['250 cm', size, '250\u00a0cm is too much to be right. The most we take is 100. Write it like 4.2, or 42 mm.'],
    ['12 kg', size, 'We cannot read “kg” behind the number. Here it must be cm or mm. Write it like 4.2, or 42 mm.'],
    ['large', size, 'We cannot read “large” as a size. Write it like 4.2, or 42 mm.'],
    ['1e9', size, 'We cannot read “e9” behind the number. Here it must be cm or mm. Write it like 4.2, or 42 mm.'],
    ['1,055', size, '“1,055” can be read in two ways. Write the number without a comma.'],
    ['4 cm x 30 mm', size, '“4 cm x 30 mm” has more than one unit. Write it like 4.2, or 42 mm.'],
    ['6-5', size, '“6-5” is no range from a lower to a higher number. Write it like 4.2, or 42 mm.'],
    ['about 5', size, 'We cannot read “about 5” as a size. Write it like 4.2, or 42 mm.'],
    ['3/10 HPF', count, 'We cannot read “/10 hpf” behind the number. Here it must be per 50 fields. Write it like 6, or <5.'],
    ['5 x 3', count, 'We cannot read “5 x 3” as a count. Write it like 6, or <5.'],
  ] as const)('“%s”', (text, input, fault) => {
    expect(readNumber(text, input)).toEqual({ fault });
  });
});

it('whatever is written is understood or refused, and what is understood reads the same when written the shortest way', () => {
  const parts = fc.constantFrom('4', '2,5', '.5', '10', ' ', 'cm', 'mm', '<', '≤', '-', 'x', '/', '50', 'kg', 'e', '.');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts, { maxLength: 6 }).map((each) => each.join('')),
      ),
      (text) => {
        for (const input of [size, count]) {
          const read = readNumber(text, input);
          if ('fault' in read) expect(read.fault.length).toBeGreaterThan(0);
          else expect(readNumber(read.written, input)).toMatchObject({ found: read.found, written: read.written });
        }
      },
    ),
    { numRuns: 3000 },
  );
});
