/** Makes the smallest sound disease, for tests to break one law at a time. */
import type { Decision } from '../model/decision.ts';
import type { Disease } from '../model/disease.ts';
import type { Pathway, Step } from '../model/pathway.ts';
import { revisionOf, seenOf } from '../model/revision.ts';
import type { Statement } from '../model/statement.ts';
import type { DrugCard } from '../model/treatment-card.ts';

/** A question with two answers, one of them leading to each step. */
export const question = (yes: string, no: string): Step => ({
  kind: 'question',
  ask: 'Is it small?',
  answers: { yes: { label: 'Yes', goTo: yes }, no: { label: 'No', goTo: no } },
  unsure: { where: 'The scan report.', ask: 'How small is it?' },
  cites: ['C1'],
});

export const outcome = (is = 'The end'): Step => ({ kind: 'outcome', is, cites: ['C1'] });
export const state = (next: string): Step => ({ kind: 'state', is: 'Here', next, cites: ['C1'] });

const told: Statement = { says: 'It may help.', cites: ['C1'] };

/** A sound card of a drug, with whatever is changed. */
export const card = (change: Partial<DrugCard> = {}): DrugCard => ({
  kind: 'targeted-drug',
  name: 'Moonium',
  otherNames: ['Lunex'],
  question: 'What is moonium?',
  inShort: [told],
  whatItIs: [told],
  mayHelp: [{ fact: 'D1' }],
  mayHarm: [told],
  dailyLife: [{ notInSources: 'what daily life is like', ask: 'What is daily life like?' }],
  withoutIt: [told],
  notKnown: [told],
  emergency: [told],
  sameDay: [told],
  questions: ['What is it?'],
  doses: [told],
  ...change,
});

const option = { treatments: ['moonium'], whatItIs: [told], body: [told], mind: [told], dailyLife: [told] } as const;

/** A sound decision between two options, with whatever is changed. */
export const decision = (change: Partial<Decision> = {}): Decision => ({
  name: 'Wait or treat',
  question: 'Do I wait?',
  decision: [told],
  condition: [told, told],
  options: {
    wait: { ...option, name: 'Wait', treatments: [], speaksFor: [told], speaksAgainst: [told] },
    treat: { ...option, name: 'Treat', speaksFor: [told], speaksAgainst: [told] },
  },
  waiting: 'wait',
  comparison: [{ asks: 'What is it?', cells: { wait: { says: 'Waiting', cites: ['C1'] }, treat: { notInSources: true } } }],
  numbers: [{ notInSources: 'how many', ask: 'How many?' }],
  notKnown: [told],
  howSure: [told],
  whatMatters: ['I want to wait.', 'I want to act.'],
  nextSteps: ['Ask.'],
  questions: ['What now?'],
  steps: [{ pathway: 'small/main', step: 'ask' }],
  ...change,
});

const soundSteps: Pathway['steps'] = {
  ask: question('watch', 'end'),
  watch: { ...outcome('Watch it'), treatments: ['moonium'] },
  end: outcome(),
};

/** A sound disease whose scenario `small` has one pathway, `main`, with the given steps and whatever else is changed. */
export function diseaseWith(
  change: {
    steps?: Pathway['steps'];
    start?: string;
    cases?: Disease['hub']['pathways'][number]['cases'];
    disease?: Partial<Disease>;
    prose?: string;
  } = {},
): Disease {
  const steps = change.steps ?? soundSteps;
  const told = { says: 'Said.', cites: ['C1'] };
  const scenario = {
    title: 'Small',
    question: 'What if it is small?',
    mainMessage: told,
    forWhom: told,
    notFor: { says: 'it is large.', see: [] },
    nextStep: 'Ask.',
    unknowns: [{ says: 'It is not known.', cites: [] }],
    prose: change.prose ?? '',
  };
  const cases = change.cases ?? [
    { who: 'Ana', given: { ask: 'yes' }, expects: ['ask', 'watch'] },
    { who: 'Ben', given: { ask: 'no' }, expects: ['ask', 'end'] },
  ];
  const pathway = {
    title: 'Main',
    subtitle: 'For all.',
    slug: 'main',
    start: change.start ?? Object.keys(steps)[0] ?? '',
    steps,
    cases,
  };
  return {
    slug: 'test',
    name: 'Test disease',
    shortName: 'Test',
    summary: 'A test.',
    situations: [{ label: 'Just told', steps: [{ label: 'For all', pathway: 'small/main', step: Object.keys(steps)[0] ?? '' }] }],
    review: { state: 'not-yet-reviewed', next: '2027-01-01' },
    source: 'paper',
    sourceLine: 'A paper, 2020',
    provenance: [],
    guard: { never: [], only: {} },
    checkedOn: '2026-01-01',
    references: {
      paper: {
        kind: 'trial',
        authors: 'A',
        title: 'T',
        publisher: 'P',
        dated: '2020',
        doi: null,
        pmid: null,
        url: null,
        checkedOn: '2026-01-01',
      },
    },
    claims: { C1: { says: 'One.', hedge: 'none', reference: 'paper', about: [] } },
    facts: { D1: { says: 'Two.', confidence: 'confirmed', references: ['paper'] } },
    terms: { word: { word: 'small', means: 'A word.', everyday: true } },
    treatments: { moonium: card() },
    decisions: {},
    questions: {
      moments: {},
      scenarios: {
        small: [
          {
            title: 'What to ask',
            questions: [{ asks: 'How is it?', cites: ['C1'], steps: [`main/${Object.keys(steps)[0] ?? ''}`] }],
          },
        ],
      },
    },
    updates: {},
    revisions: {
      'small/main': [{ revision: revisionOf('test/small/main', pathway), date: '2026-01-01', pathway: seenOf(pathway) }],
    },
    hub: { ...scenario, slug: 'hub', pathways: [] },
    scenarios: [{ ...scenario, slug: 'small', pathways: [pathway] }],
    ...change.disease,
  };
}
