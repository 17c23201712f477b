import { expect, it } from 'vitest';
import { defineCases } from './case.ts';
import { defineClaims } from './claim.ts';
import { defineDecision } from './decision.ts';
import { definePathway } from './pathway.ts';
import { defineReferences } from './reference.ts';
import { defineScenario } from './scenario.ts';
import { defineFacts } from './fact.ts';
import { defineTerms } from './term.ts';
import { defineTreatmentCard, defineTreatments } from './treatment-card.ts';

// Each expected error is one that the compiler must raise: where it did not, `tsc` would report the comment itself.
const references = defineReferences({
  paper: { kind: 'trial', authors: '', title: '', publisher: '', dated: null, doi: null, pmid: null, url: null, checkedOn: '' },
});
const claims = defineClaims(references, { C1: { says: '', hedge: '', reference: 'paper', about: [] } });
const terms = defineTerms({ word: { word: '', means: '' } });
const facts = defineFacts(references, { D1: { says: '', confidence: 'confirmed', references: ['paper'] } });
const told = { says: '', cites: ['C1'] } as const;
const card = {
  kind: 'drug-not-yet-clear',
  name: '',
  otherNames: [''],
  question: '',
  inShort: [told],
  whatItIs: [{ says: '', means: 'word' }],
  mayHelp: [{ fact: 'D1' }],
  mayHarm: [told],
  dailyLife: [{ notInSources: '', ask: '' }],
  withoutIt: [told],
  notKnown: [told],
  emergency: [told],
  sameDay: [told],
  doses: [told],
  questions: [''],
} as const;
const grounds = { claims, facts, terms };
const pill = defineTreatmentCard(grounds, card);
const treatments = defineTreatments({ pill });
const shell = { title: '', subtitle: '' };
const sound = definePathway(
  { claims, treatments },
  {
    ...shell,
    start: 'here',
    steps: {
      here: { kind: 'state', is: '', next: 'end', cites: ['C1'] },
      end: { kind: 'outcome', is: '', cites: ['C1'] },
    },
  },
);

it('a claim with an unknown reference does not compile', () => {
  // @ts-expect-error no such reference
  expect(defineClaims(references, { C1: { says: '', hedge: '', reference: 'papre', about: [] } })).toBeDefined();
});

const end = { kind: 'outcome', is: '', cites: ['C1'] } as const;

it('a misspelt step, a missing citation and an unknown claim do not compile', () => {
  const misspelt = definePathway(
    { claims, treatments },
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
    { claims, treatments },
    {
      ...shell,
      // @ts-expect-error a start that is no step
      start: 'strat',
      steps: {
        // @ts-expect-error no citation
        uncited: { ...end, cites: [] },
        // @ts-expect-error no such claim
        unknownClaim: { ...end, cites: ['C2'] },
      },
    },
  );
  expect(Object.keys({ ...misspelt.steps, ...careless.steps })).toHaveLength(4);
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

it('a card with an empty slot, an unknown id, or a drug without names or doses does not compile', () => {
  const cards = [
    // @ts-expect-error an empty slot
    defineTreatmentCard(grounds, { ...card, mayHarm: [] }),
    // @ts-expect-error no such fact
    defineTreatmentCard(grounds, { ...card, mayHarm: [{ fact: 'D2' }] }),
    // @ts-expect-error no such claim
    defineTreatmentCard(grounds, { ...card, mayHarm: [{ says: '', cites: ['C2'] }] }),
    // @ts-expect-error no such term
    defineTreatmentCard(grounds, { ...card, mayHarm: [{ says: '', means: 'wrod' }] }),
    // @ts-expect-error words that rest on nothing
    defineTreatmentCard(grounds, { ...card, mayHarm: [{ says: '' }] }),
    // @ts-expect-error a drug without another name
    defineTreatmentCard(grounds, { ...card, otherNames: [] }),
    // @ts-expect-error a drug without doses
    defineTreatmentCard(grounds, { ...card, doses: undefined }),
    // @ts-expect-error a gap without a question to ask
    defineTreatmentCard(grounds, { ...card, mayHarm: [{ notInSources: '' }] }),
  ];
  expect(cards).toHaveLength(8);
});

it('a treatment without a card, and a fact with an unknown reference, do not compile', () => {
  const step = { kind: 'action', do: '', treatment: 'drug', next: 'end', cites: ['C1'] } as const;
  const steps = definePathway(
    { claims, treatments },
    {
      ...shell,
      start: 'end',
      steps: {
        end,
        bound: { ...step, treatments: ['pill'] },
        // @ts-expect-error a treatment that names no card
        unbound: step,
        // @ts-expect-error no such card
        misspelt: { ...step, treatments: ['pil'] },
      },
    },
  );
  expect(Object.keys(steps.steps)).toHaveLength(4);
  // @ts-expect-error no such reference
  expect(defineFacts(references, { D1: { says: '', confidence: 'confirmed', references: ['papre'] } })).toBeDefined();
});

const option = {
  name: '',
  treatments: ['pill'],
  whatItIs: [told],
  speaksFor: [told],
  speaksAgainst: [told],
  body: [told],
  mind: [told],
  dailyLife: [told],
} as const;
const decision = {
  name: '',
  question: '',
  decision: [told],
  condition: [told, told],
  options: { wait: option, act: option },
  waiting: 'wait',
  comparison: [{ asks: '', cells: { wait: told, act: { notInSources: true } } }],
  numbers: [{ asks: '', fact: 'D1', howSure: '' }],
  notKnown: [told],
  howSure: [told],
  whatMatters: ['', ''],
  nextSteps: [''],
  questions: [''],
  steps: [{ pathway: '', step: '' }],
} as const;
const all = { ...grounds, treatments };

it('an empty part, an option without a column and a waiting option that is none do not compile', () => {
  expect(defineDecision(all, decision)).toBeDefined();
  // @ts-expect-error what speaks against an option must not be empty
  expect(defineDecision(all, { ...decision, options: { wait: option, act: { ...option, speaksAgainst: [] } } })).toBeDefined();
  // @ts-expect-error a row answers for every option
  expect(defineDecision(all, { ...decision, comparison: [{ asks: '', cells: { wait: told } }] })).toBeDefined();
  // @ts-expect-error no such option
  expect(defineDecision(all, { ...decision, waiting: 'sleep' })).toBeDefined();
  // @ts-expect-error the condition takes two sentences
  expect(defineDecision(all, { ...decision, condition: [told] })).toBeDefined();
  const potion = { ...option, treatments: ['potion'] } as const;
  // @ts-expect-error no such card
  expect(defineDecision(all, { ...decision, options: { wait: potion, act: option } })).toBeDefined();
});
