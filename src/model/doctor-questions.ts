import { pageAddress, stepAnchor } from './anchors.ts';
import type { Claims } from './claim.ts';
import { type Disease, pagesOf } from './disease.ts';
import { labelOf, numbers } from './graph.ts';
import type { Scenario } from './scenario.ts';

/** A question to ask a doctor, in the reader's voice. */
export interface DoctorQuestion<ClaimId extends string = string, Moment extends string = string> {
  /** Ends in "?". */
  readonly asks: string;
  /** The claims that give reason to ask; it states none of them. */
  readonly cites: readonly ClaimId[];
  /** The steps it belongs to, as `<pathway>/<step>` of its scenario. */
  readonly steps: readonly [string, ...string[]];
  /** The times when a reader needs it. */
  readonly moments?: readonly Moment[];
}

/** Questions about one thing; at most 7. */
export interface QuestionGroup<ClaimId extends string = string, Moment extends string = string> {
  readonly title: string;
  readonly questions: readonly [DoctorQuestion<ClaimId, Moment>, ...DoctorQuestion<ClaimId, Moment>[]];
}

/** A time when readers look for questions, in their order: "Before surgery". */
export interface Moment {
  readonly title: string;
  /** The treatments whose cards hold more questions for it. */
  readonly treatments: readonly string[];
}

/** What `questions.ts` of a disease says. */
export interface DoctorQuestions<ClaimId extends string = string, Key extends string = string> {
  readonly moments: Readonly<Record<Key, Moment>>;
  /** By the slug of a scenario, `hub` among them. */
  readonly scenarios: Readonly<Record<string, readonly QuestionGroup<ClaimId, Key>[]>>;
}

/** The questions of a disease; a claim or a moment that does not exist does not compile. */
export function defineQuestions<const ClaimId extends string, const Key extends string>(
  _knowledge: { readonly claims: Claims<ClaimId> },
  questions: {
    readonly moments: Readonly<Record<Key, Moment>>;
    readonly scenarios: Readonly<Record<string, readonly QuestionGroup<NoInfer<ClaimId>, NoInfer<Key>>[]>>;
  },
): DoctorQuestions {
  return questions;
}

/** A question with its place. */
export interface PlacedQuestion extends DoctorQuestion {
  /** Its number in its scenario, from 1. */
  readonly number: number;
  readonly group: string;
}

/** The address of the page of questions, or of a part of it: `/gist/questions/#before-surgery`. */
export function questionsAddress(diseaseSlug: string, part?: string): string {
  return `/${diseaseSlug}/questions/${part === undefined ? '' : `#${part}`}`;
}

/** The id of a question on its scenario's page: `ask-3`. */
export const questionAnchor = (number: number) => `ask-${number}`;

/** The questions of one scenario, in their order. */
export function questionsOf({ questions }: Disease, scenario: Pick<Scenario, 'slug'>): readonly PlacedQuestion[] {
  return (questions.scenarios[scenario.slug] ?? [])
    .flatMap(({ title, questions: list }) => list.map((question) => ({ ...question, group: title })))
    .map((question, index) => ({ ...question, number: index + 1 }));
}

/** The questions that belong to one step. */
export function questionsAt(
  disease: Disease,
  scenario: Pick<Scenario, 'slug'>,
  pathway: string,
  step: string,
): readonly PlacedQuestion[] {
  return questionsOf(disease, scenario).filter(({ steps }) => steps.includes(`${pathway}/${step}`));
}

/** The steps of a question, each with its number, label and address from the site's root. */
export function stepsOf(disease: Disease, scenario: Scenario, { steps }: DoctorQuestion) {
  return steps.flatMap((name) => {
    const [pathwaySlug = '', id = ''] = name.split('/');
    const pathway = scenario.pathways.find(({ slug }) => slug === pathwaySlug);
    const step = pathway?.steps[id];
    return pathway && step
      ? [
          {
            number: numbers(pathway)[id] ?? 0,
            pathway: pathway.title,
            label: labelOf(step),
            address: `${pageAddress(disease.slug, scenario.slug)}#${stepAnchor(scenario, pathway.slug, id)}`,
          },
        ]
      : [];
  });
}

/** The questions of one moment, by the scenario they belong to; scenarios without one are left out. */
export function questionsFor(disease: Disease, moment: string) {
  return pagesOf(disease)
    .map((scenario) => ({
      scenario,
      questions: questionsOf(disease, scenario).filter(({ moments = [] }) => moments.includes(moment)),
    }))
    .filter(({ questions }) => questions.length > 0);
}
