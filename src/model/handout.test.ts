import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Handout, handoutOfChart, moved, papers, readHandoutFragment, toHandoutFragment } from './handout.ts';

const handout: Handout = {
  paper: 'letter',
  largeType: true,
  parts: [
    { id: 'chart:early/lantern', newPage: false },
    { id: 'card:watching', newPage: true },
    { id: 'words', newPage: false },
  ],
  walk: 'walk=glow/early/lantern:risk=unsure&then=glow/early/glow',
};

it('a handout becomes a readable end of an address', () => {
  expect(toHandoutFragment(handout)).toBe(
    'handout=chart:early/lantern,!card:watching,words&paper=letter&type=large&walk=glow/early/lantern:risk=unsure&then=glow/early/glow',
  );
});

it('and comes back the same', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
  const id = fc.oneof(
    fc.constantFrom('words', 'path'),
    name.map((one) => `card:${one}`),
    fc.tuple(name, name).map(([one, two]) => `chart:${one}/${two}`),
  );
  const parts = fc.uniqueArray(fc.record({ id, newPage: fc.boolean() }), { selector: (part) => part.id, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...papers), fc.boolean(), parts, (paper, largeType, chosen) => {
      const some = { paper, largeType, parts: chosen };
      expect(readHandoutFragment(toHandoutFragment(some))).toEqual(some);
    }),
  );
});

it('a path alone is a handout of that path', () => {
  expect(readHandoutFragment('walk=glow/early/lantern')).toEqual({
    paper: 'a4',
    largeType: false,
    parts: [{ id: 'path', newPage: false }],
    walk: 'walk=glow/early/lantern',
  });
});

it('a part that is named twice stands once', () => {
  const read = readHandoutFragment('handout=words,!words&paper=a4');
  expect(read).toMatchObject({ parts: [{ id: 'words', newPage: false }] });
});

it.each(['handout', 'handout=<b>&paper=a4', 'handout=words', 'handout=words&paper=a3', 'handout=words&paper=a4&x=1'])(
  'what only looks like a handout is not read: %s',
  (fragment) => {
    expect(readHandoutFragment(fragment)).toBe('unreadable');
  },
);

it('a link to a place on the page is no handout', () => {
  expect(readHandoutFragment('main')).toBeUndefined();
});

it('the anchor of a chart begins a handout of the chart, its questions if there are any, and the words', () => {
  const ids = ['chart:early/lantern', 'steps:early/lantern', 'questions:early/lantern', 'chart:early/glow', 'words'];
  const partsFor = (anchor: string) => handoutOfChart(anchor, ids)?.parts.map(({ id }) => id);
  expect(partsFor('chart-early-lantern')).toEqual(['chart:early/lantern', 'questions:early/lantern', 'words']);
  expect(partsFor('chart-early-glow')).toEqual(['chart:early/glow', 'words']);
  expect(partsFor('steps-early-lantern')).toBeUndefined();
  expect(partsFor('chart-early-lamp')).toBeUndefined();
});

it('a part moves up and down, and not past the edge', () => {
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
  expect(ids(moved(handout.parts, 0, 1))).toEqual(['card:watching', 'chart:early/lantern', 'words']);
  expect(ids(moved(handout.parts, 2, 0))).toEqual(['words', 'chart:early/lantern', 'card:watching']);
  expect(moved(handout.parts, 0, -1)).toBe(handout.parts);
  expect(moved(handout.parts, 2, 3)).toBe(handout.parts);
});
