/** Draws pathways nobody wrote: of any shape the laws allow, with any words the model allows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { refusedInLabels } from '../model/label.ts';
import type { Pathway, Step } from '../model/pathway.ts';
import { drawAll } from '../render/draw-all.ts';
import { toRequest } from './draw-figures.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'any-pathway-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));

const typed = [
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
  ...['\u00a0', '–', '’', '“', '”', '≥', '≤', '→', '²', 'µ', 'é', 'ß', 'ñ', 'Å'],
];
const words = (most: number) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...typed), minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: most })
    .map((parts) => parts.join(' ').replaceAll('\u00a0', ' ').trim())
    .filter((text) => text !== '' && !refusedInLabels.test(text) && !/\s{2}/.test(text));

/** Every step leads only to later ones, and each but the first is led to: a sound pathway without loops. */
const pathway = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('question', 'state', 'action'),
        says: words(5),
        yes: words(2),
        no: words(2),
        far: fc.nat(),
      }),
      {
        minLength: count,
        maxLength: count,
      },
    )
    .map((parts): Pathway => {
      const steps: Record<string, Step> = {};
      parts.forEach(({ kind, says, yes, no, far }, index) => {
        const [id, next] = [`step-${index}`, `step-${index + 1}`];
        const later = `step-${index + 2 + (far % Math.max(1, count - index - 1))}`;
        const further = index + 2 <= count ? later : next;
        if (kind === 'question' && further !== next)
          steps[id] = {
            kind,
            ask: says,
            answers: { yes: { label: yes, goTo: next }, no: { label: no, goTo: further } },
            unsure: { where: '', ask: '' },
            cites: ['C1'],
          };
        else if (kind === 'action') steps[id] = { kind, do: says, treatment: 'test', next, cites: ['C1'] };
        else steps[id] = { kind: 'state', is: says, next, cites: ['C1'] };
      });
      steps[`step-${count}`] = { kind: 'outcome', is: parts[0]?.says ?? '', cites: ['C1'] };
      return { title: 'Any', subtitle: 'Any.', start: 'step-0', steps };
    }),
);

it('any valid pathway is drawn with all its boxes, arrows and words', async () => {
  const pathways = fc.sample(pathway, { numRuns: 60, seed: 20 });
  const requests = pathways.map((each, index) => toRequest(`test/any/n${index}`, each));
  const { drawings, failures } = await drawAll(requests, { cacheFolder });
  expect(failures).toEqual([]);
  expect(drawings.size).toBe(pathways.length);
  expect(pathways.some(({ steps }) => Object.values(steps).some(({ kind }) => kind === 'question'))).toBe(true);
});
