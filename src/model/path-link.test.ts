import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Path, readFragment, toFragment } from './path-link.ts';

const path: Path = [
  { pathway: 'gist/hub/which-page', decisions: [{ question: 'where', answers: ['one-place'] }] },
  {
    pathway: 'gist/small/after-surgery',
    decisions: [
      { question: 'risk', answers: 'unsure' },
      { question: 'tests', answers: ['scan', 'blood'] },
    ],
  },
  { pathway: 'gist/small/next', decisions: [] },
];

it('a path becomes a readable end of an address', () => {
  expect(toFragment(path)).toBe(
    'walk=gist/hub/which-page:where=one-place&then=gist/small/after-surgery:risk=unsure;tests=scan+blood&then=gist/small/next',
  );
});

it('and comes back the same, through an address', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
  const decision = fc.oneof(
    fc.record({ question: id, answers: fc.constant('unsure' as const) }),
    fc.record({ question: id, answers: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }) }),
  );
  const leg = fc.record({
    pathway: fc.tuple(id, id, id).map((parts) => parts.join('/')),
    decisions: fc.array(decision, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(leg, { minLength: 1, maxLength: 3 }), (legs) => {
      const path = legs.map(({ pathway, decisions }) => ({
        pathway,
        decisions: decisions.filter(({ answers }) => answers[0] !== 'unsure'),
      })) as unknown as Path;
      const { hash } = new URL(`https://example.org/#${toFragment(path)}`);
      expect(hash).toBe(`#${toFragment(path)}`);
      expect(readFragment(hash.slice(1))).toEqual(path);
    }),
  );
});

it.each(['', 'step-risk', 'words', 'sources'])('“%s” is no path', (fragment) => {
  expect(readFragment(fragment)).toBeUndefined();
});

it.each([
  'walk',
  'walk=',
  'walk=gist',
  'walk=gist/small/a:<img src=x onerror=alert(1)>',
  'walk=../../etc/passwd',
  'walk=gist/small/__proto__:constructor=a',
  'walk=gist/small/a:b',
  'walk=gist/small/a:b=c:d=e',
  'walk=gist/small/a:b=',
  'walk=gist/small/a&then=',
  'walk=gist/small/a:b=C',
  `walk=gist/small/${'a'.repeat(5000)}`,
])('“%s” cannot be read', (fragment) => {
  expect(readFragment(fragment)).toBe('unreadable');
});

it('no fragment makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readFragment(`walk=${text}`)));
});
