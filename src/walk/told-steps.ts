/** Turns a journey into the words a reader knows it by. */
import { labelOf, numbers } from '../model/graph.ts';
import { type Decision, journey, type Journey, type Passed } from '../model/journey.ts';
import type { Pathway, Step } from '../model/pathway.ts';

/** A step of the reader's path, in words. */
export interface ToldStep {
  readonly step: string;
  readonly number: number;
  readonly label: string;
  /** What the reader answered; empty where nothing was asked or nothing is answered yet. */
  readonly answer: string;
  /** The decision's place among those of the journey. */
  readonly decision?: number;
  /** Whether another answer can be added to the one given. */
  readonly takesMore: boolean;
  /** Whether it is a step of the reader only if an open question is answered so. */
  readonly isOpen: boolean;
}

/** A place that is still possible, and what would decide whether it is the reader's. */
export interface OpenPlace {
  readonly step: string;
  readonly number: number;
  readonly label: string;
  readonly deciders: readonly { readonly number: number; readonly question: string; readonly answers: readonly string[] }[];
}

const answersOf = (pathway: Pathway, { question, answers }: Decision) => {
  const step = pathway.steps[question];
  return step?.kind !== 'question' || answers === 'unsure' ? [] : answers.map((answer) => step.answers[answer]?.label ?? '');
};

/** What a decision says, in the words of the answers. */
export const sayDecision = (pathway: Pathway, decision: Decision) =>
  decision.answers === 'unsure' ? 'I don’t know yet' : answersOf(pathway, decision).join('; ');

/** The steps of a journey in the order they were met; where several ways are open, those ways' steps in the order of the chart. */
export function toldSteps(pathway: Pathway, { trail, used }: Journey): readonly ToldStep[] {
  const number = numbers(pathway);
  const rank = ({ step, isParted }: Passed) => (isParted ? (number[step] as number) : 0);
  return trail
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ step, decision, isParted }) => {
      // A journey meets steps of its pathway only.
      const content = pathway.steps[step] as Step;
      const taken = decision === undefined ? undefined : used[decision];
      return {
        step,
        number: number[step] as number,
        label: labelOf(content),
        answer: taken ? sayDecision(pathway, taken) : '',
        takesMore: content.kind === 'question' && content.severalMayApply === true,
        isOpen: isParted && used.some(({ answers }) => answers === 'unsure'),
        ...(decision === undefined ? {} : { decision }),
      };
    });
}

/** A question for the care team, and where its answer may be found already. */
export interface AskedQuestion {
  readonly question: string;
  readonly where?: string;
}

/** What is open on a journey, the question that waits included, and what its other questions suggest to ask. */
export function questionsToAsk(pathway: Pathway, { used, at }: Journey): readonly AskedQuestion[] {
  const decisions: readonly Decision[] = at === undefined ? used : [...used, { question: at, answers: 'unsure' }];
  return decisions.flatMap(({ question, answers }): readonly AskedQuestion[] => {
    const step = pathway.steps[question];
    if (step?.kind !== 'question') return [];
    const others = (step.questionsForDoctor ?? []).map((question) => ({ question }));
    return answers === 'unsure' ? [{ question: step.unsure.ask, where: step.unsure.where }, ...others] : others;
  });
}

/** Every place that is possible; where there are several, with the open questions that tell them apart. */
export function openPlaces(pathway: Pathway, { places, used }: Journey): readonly OpenPlace[] {
  const number = numbers(pathway);
  return places.map((place) => ({
    step: place,
    number: number[place] as number,
    label: labelOf(pathway.steps[place] as Step),
    deciders: used.flatMap((decision, index) => {
      const question = pathway.steps[decision.question];
      if (question?.kind !== 'question' || decision.answers !== 'unsure') return [];
      const open = Object.keys(question.answers);
      const leading = open.filter((answer) =>
        journey(pathway, used.with(index, { question: decision.question, answers: [answer] })).places.includes(place),
      );
      return leading.length === open.length || leading.length === 0
        ? []
        : [
            {
              number: number[decision.question] as number,
              question: question.ask,
              answers: leading.map((answer) => question.answers[answer]?.label ?? ''),
            },
          ];
    }),
  }));
}
