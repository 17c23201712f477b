import { expect, it } from 'vitest';
import { defineCases } from './case.ts';
import { defineClaims } from './claim.ts';
import { definePathway } from './pathway.ts';
import { defineReferences } from './reference.ts';
import { defineScenario } from './scenario.ts';
import { defineTerms } from './term.ts';

// Each expected error is one that the compiler must raise: where it did not, `tsc` would report the comment itself.
const references = defineReferences({
  paper: { kind: 'trial', authors: '', title: '', publisher: '', dated: null, doi: null, pmid: null, url: null, checkedOn: '' },
});
const claims = defineClaims(references, { C1: { says: '', hedge: '', reference: 'paper', about: [] } });
const terms = defineTerms({ word: { word: '', means: '' } });
const shell = { title: '', subtitle: '' };
const sound = definePathway(
  { claims, terms },
  {
    ...shell,
    start: 'here',
    steps: {
      here: { kind: 'state', is: '', next: 'end', cites: ['C1'] },
      end: { kind: 'outcome', is: '', cites: ['C1'], terms: ['word'] },
    },
  },
);

it('a claim with an unknown reference does not compile', () => {
  // @ts-expect-error no such reference
  expect(defineClaims(references, { C1: { says: '', hedge: '', reference: 'papre', about: [] } })).toBeDefined();
});

const end = { kind: 'outcome', is: '', cites: ['C1'] } as const;

it('a misspelt step, a missing citation, an unknown claim and an unknown term do not compile', () => {
  const misspelt = definePathway(
    { claims, terms },
    {
      ...shell,
      start: 'here',
      steps: {
        here: {
          kind: 'state',
          is: '',
          // @ts-expect-error no such step
          next: 'edn',
          cites: ['C1'],
        },
        end,
      },
    },
  );
  const careless = definePathway(
    { claims, terms },
    {
      ...shell,
      // @ts-expect-error a start that is no step
      start: 'strat',
      steps: {
        // @ts-expect-error no citation
        uncited: { ...end, cites: [] },
        // @ts-expect-error no such claim
        unknownClaim: { ...end, cites: ['C2'] },
        // @ts-expect-error no such term
        unknownTerm: { ...end, terms: ['wrod'] },
      },
    },
  );
  expect(Object.keys({ ...misspelt.steps, ...careless.steps })).toHaveLength(5);
});

it('a case and a scenario that name what does not exist do not compile', () => {
  // @ts-expect-error no such step
  expect(defineCases(sound, [{ who: '', given: { hree: 'x' }, expects: ['here'] }])).toHaveLength(1);
  const scenario = {
    title: '',
    question: '',
    forWhom: { says: '', cites: [] },
    notFor: { says: '', see: [] },
    nextStep: '',
    unknowns: [],
    pathways: ['main'],
  } as const;
  // @ts-expect-error no such claim
  expect(defineScenario({ claims, terms }, { ...scenario, mainMessage: { says: '', cites: ['C9'] } })).toBeDefined();
});
