import { expect, it } from 'vitest';
import { sayChange } from '../diagram/say-change.ts';
import { changesBetween } from './changes.ts';
import type { Pathway, Step } from './pathway.ts';
import { revisionOf, seenOf } from './revision.ts';

const question = (ways: Record<string, [string, string]>): Step => ({
  kind: 'question',
  ask: 'Is it small?',
  answers: Object.fromEntries(Object.entries(ways).map(([id, [label, goTo]]) => [id, { label, goTo }])),
  unsure: { where: 'The report.', ask: 'How small?' },
  cites: ['C1'],
});
const end = (is: string, more: Partial<Step> = {}): Step => ({ kind: 'outcome', is, cites: ['C1'], ...more }) as Step;
const pathway = (steps: Pathway['steps'], more: Partial<Pathway> = {}): Pathway => ({
  title: 'Watching',
  subtitle: 'For all.',
  start: 'size',
  steps,
  ...more,
});
const before = pathway({
  size: question({ yes: ['Yes', 'watch'], no: ['No', 'end'] }),
  watch: end('Watch it'),
  end: end('The end'),
});
const said = (after: Pathway) => changesBetween(before, after).map(sayChange);

it('a pathway that says the same has no changes and the same mark, wherever its fields stand', () => {
  const { steps, start, subtitle, title } = before;
  const moved = { steps, start, subtitle, title };
  expect(said(moved)).toEqual([]);
  expect(revisionOf('a/b/c', moved)).toBe(revisionOf('a/b/c', before));
  expect(revisionOf('a/b/d', before)).not.toBe(revisionOf('a/b/c', before));
});

it('cards that a step links to are no part of its revision', () => {
  const linked = { ...before, steps: { ...before.steps, end: end('The end', { treatments: ['pill'] }) } };
  expect(seenOf(linked)).toEqual(seenOf(before));
  expect(revisionOf('a/b/c', linked)).toBe(revisionOf('a/b/c', before));
});

it('a step that is new, gone or reworded, and an arrow that moved, are each told', () => {
  const after = pathway(
    {
      size: question({ yes: ['Yes', 'ask'], no: ['No, larger', 'end'] }),
      ask: end('Ask first'),
      end: end('Stop here', { explain: 'There is more to say.', cites: ['C2'] }),
    },
    { title: 'Watching or not' },
  );
  expect(said(after)).toMatchInlineSnapshot(`
    [
      "The title was “Watching”. Now it is “Watching or not”.",
      "Removed: the old step 2, “Watch it”.",
      "New: step 2, “Ask first”.",
      "Reworded: it said “The end”. Now it is step 3, “Stop here”.",
      "The words under the box changed at step 3, “Stop here”.",
      "The statements of the source behind it changed at step 3, “Stop here”.",
      "New arrow for “Yes”: from step 1, “Is it small?” to step 2, “Ask first”.",
      "The words on an arrow changed: from step 1, “Is it small?” to step 3, “Stop here”. It said “No”. Now it says “No, larger”.",
    ]
  `);
});

it('a box of another kind, another beginning and another order are told', () => {
  const after = pathway(
    {
      end: end('The end', { leadsTo: 'small' } as Partial<Step>),
      watch: end('Watch it'),
      size: question({ yes: ['Yes', 'watch'], no: ['No', 'end'] }),
    },
    { start: 'end' },
  );
  expect(said(after)).toMatchInlineSnapshot(`
    [
      "The chart began at step 1, “Is it small?”. Now it begins at step 1, “The end”.",
      "The kind of box changed at step 1, “The end”.",
      "The order of the steps or answers changed.",
    ]
  `);
});

it('answers that changed places are told, though every arrow is the same', () => {
  const after = { ...before, steps: { ...before.steps, size: question({ no: ['No', 'end'], yes: ['Yes', 'watch'] }) } };
  expect(revisionOf('a/b/c', after)).not.toBe(revisionOf('a/b/c', before));
  expect(said(after)).toEqual(['The order of the steps or answers changed.']);
});
