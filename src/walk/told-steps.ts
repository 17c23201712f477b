/** Turns a journey into the words a reader knows it by. */
import { labelOf, numbers } from '../model/graph.ts';
import { type Decision, journey, type Journey } from '../model/journey.ts';
import type { Pathway } from '../model/pathway.ts';

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

/** The steps of a journey in the order they were met; where several ways are open, in the order of the chart. */
export function toldSteps(pathway: Pathway, { trail, used }: Journey): readonly ToldStep[] {
  const number = numbers(pathway);
  const parts = used.some(({ answers }) => answers === 'unsure' || answers.length > 1);
  const met = parts ? trail.toSorted((a, b) => (number[a.step] ?? 0) - (number[b.step] ?? 0)) : trail;
  return met.flatMap(({ step, decision }) => {
    const content = pathway.steps[step];
    const taken = decision === undefined ? undefined : used[decision];
    return content
      ? [
          {
            step,
            number: number[step] ?? 0,
            label: labelOf(content),
            answer: taken ? sayDecision(pathway, taken) : '',
            takesMore: content.kind === 'question' && content.severalMayApply === true,
            ...(decision === undefined ? {} : { decision }),
          },
        ]
      : [];
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

/** Every place that is still possible; where there are several, with the questions that tell them apart. */
export function openPlaces(pathway: Pathway, { places, used }: Journey): readonly OpenPlace[] {
  const number = numbers(pathway);
  return places.map((place) => ({
    step: place,
    number: number[place] ?? 0,
    label: pathway.steps[place] ? labelOf(pathway.steps[place]) : '',
    deciders: used.flatMap((decision, index) => {
      const question = pathway.steps[decision.question];
      if (question?.kind !== 'question' || (decision.answers !== 'unsure' && decision.answers.length === 1)) return [];
      const open = decision.answers === 'unsure' ? Object.keys(question.answers) : decision.answers;
      const leading = open.filter((answer) =>
        journey(pathway, used.with(index, { question: decision.question, answers: [answer] })).places.includes(place),
      );
      return leading.length === open.length || leading.length === 0
        ? []
        : [
            {
              number: number[decision.question] ?? 0,
              question: question.ask,
              answers: leading.map((answer) => question.answers[answer]?.label ?? ''),
            },
          ];
    }),
  }));
}
