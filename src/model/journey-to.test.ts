import { expect, it } from 'vitest';
import { library } from '../library.ts';
import { pagesOf } from './disease.ts';
import { journey } from './journey.ts';
import { decisionsTo } from './journey-to.ts';

const pathways = library.flatMap((disease) => pagesOf(disease).flatMap((scenario) => scenario.pathways));

it('the decisions that lead to a step meet that step, and count all of them', () => {
  for (const pathway of pathways)
    for (const step of Object.keys(pathway.steps)) {
      const decisions = decisionsTo(pathway, step);
      const { trail, used } = journey(pathway, decisions);
      expect(
        trail.map((passed) => passed.step),
        `${pathway.title}: ${step}`,
      ).toContain(step);
      expect(used).toEqual(decisions);
    }
});

it('no decision is needed to stand at the start', () => {
  for (const pathway of pathways) expect(decisionsTo(pathway, pathway.start)).toEqual([]);
});
