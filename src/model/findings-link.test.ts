import fc from 'fast-check';
import { expect, it } from 'vitest';
import { library } from '../library.ts';
import { readFindingsFragment, toFindingsFragment } from './findings-link.ts';

const risk = library.flatMap((disease) => disease.risk ?? [])[0];
if (!risk) throw new Error('No disease has risk schemes.');
const { inputs } = risk;
const exclusions = Object.keys(risk.exclusions);

it('what was entered comes back from its link', () => {
  const entries = fc.record(
    Object.fromEntries(
      Object.entries(inputs).map(([key, input]) => [
        key,
        input.kind === 'choice' ? fc.constantFrom(...Object.keys(input.options)) : fc.constantFrom('4.2', '<5', '>=10', '6-10'),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(entries, fc.subarray(exclusions), (entered, excluded) => {
      fc.pre(Object.keys(entered).length + excluded.length > 0);
      const fragment = toFindingsFragment(inputs, { entries: entered as Record<string, string>, excluded });
      expect(readFindingsFragment(fragment, inputs, exclusions)).toEqual({ entries: entered, excluded, unreadable: [] });
    }),
  );
});

it('a link that tells nothing of findings is none, and one that cannot be read says which part', () => {
  const [choice = ''] = Object.keys(inputs).filter((key) => inputs[key]?.kind === 'choice');
  expect(readFindingsFragment('', inputs, exclusions)).toBeUndefined();
  expect(readFindingsFragment('some-place', inputs, exclusions)).toBeUndefined();
  for (const value of ['nowhere', '%E0%A4%A', ''])
    expect(readFindingsFragment(`${choice}=${value}`, inputs, exclusions)?.unreadable).toEqual([choice]);
  expect(readFindingsFragment('constructor=1', inputs, exclusions)?.unreadable).toEqual(['constructor']);
});

it('no link makes the reading fail', () => {
  fc.assert(
    fc.property(fc.string(), (fragment) => {
      readFindingsFragment(fragment, inputs, exclusions);
    }),
  );
});
