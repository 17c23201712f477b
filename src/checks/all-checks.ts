import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { addressesArePlain } from './addresses-are-plain.ts';
import { answersDiffer } from './answers-differ.ts';
import { casesAgree } from './cases-agree.ts';
import { casesWalkEveryEdge } from './cases-walk-every-edge.ts';
import { choicesLeadToDecisions } from './choices-lead-to-decisions.ts';
import { citationsResolve } from './citations-resolve.ts';
import { drawnCountsAreSaid } from './drawn-counts-are-said.ts';
import { everyClaimIsTold } from './every-claim-is-told.ts';
import { everyPathEnds } from './every-path-ends.ts';
import { everyRevisionIsRecorded } from './every-revision-is-recorded.ts';
import { everySlotIsFilled } from './every-slot-is-filled.ts';
import { everyStepCites } from './every-step-cites.ts';
import { everyStepIsReachable } from './every-step-is-reachable.ts';
import { everyWalkEndsInAPlace } from './every-walk-ends-in-a-place.ts';
import { factsAreDated } from './facts-are-dated.ts';
import { handOversResolve } from './hand-overs-resolve.ts';
import { hardWordsAreExplained } from './hard-words-are-explained.ts';
import { labelsFit } from './labels-fit.ts';
import { loopsSayHowTheyRepeat } from './loops-say-how-they-repeat.ts';
import { optionsInEqualDetail } from './options-in-equal-detail.ts';
import { onEveryPage } from './page-law.ts';
import { pageLaws } from './page-laws.ts';
import { questionsBelongToSteps } from './questions-belong-to-steps.ts';
import { questionsHelpTheUnsure } from './questions-help-the-unsure.ts';
import { reviewStateIsPresent } from './review-state-is-present.ts';
import { riskCasesAgree } from './risk-cases-agree.ts';
import { riskNamesResolve } from './risk-names-resolve.ts';
import { riskRowsFitEveryTumor } from './risk-rows-fit-every-tumor.ts';
import { scenariosKeepToTheirSource } from './scenarios-keep-to-their-source.ts';
import { situationsLeadToSteps } from './situations-lead-to-steps.ts';
import * as subjects from './subjects.ts';
import type { Subject } from './subjects.ts';
import { termsAreExplained } from './terms-are-explained.ts';
import { theFigureIsSmall } from './the-figure-is-small.ts';
import { treatmentsAreLinked } from './treatments-are-linked.ts';
import { unclearDrugsSaySo } from './unclear-drugs-say-so.ts';
import { updatesAreNewer } from './updates-are-newer.ts';

/** A law of content: what must be true, in words for readers, and the check that holds it. */
export interface Law {
  /** One plain sentence. */
  readonly says: string;
  /** What it looks at. */
  readonly of: Subject;
  readonly check: (disease: Disease) => Diagnostic[];
}

/** The laws of content, each in the file of its name; readers see them with their counts. */
export const laws: readonly Law[] = [
  { says: 'Every step can be reached from the start.', of: subjects.steps, check: everyStepIsReachable },
  { says: 'From every step, a way leads to an end.', of: subjects.steps, check: everyPathEnds },
  { says: 'Every set of answers ends in a named place.', of: subjects.setsOfAnswers, check: everyWalkEndsInAPlace },
  { says: 'An arrow that goes back to an earlier step says when.', of: subjects.arrows, check: loopsSayHowTheyRepeat },
  { says: 'The answers to a question differ in words, and in where they lead.', of: subjects.questions, check: answersDiffer },
  { says: 'Every question helps people who do not know the answer yet.', of: subjects.questions, check: questionsHelpTheUnsure },
  {
    says: 'Every question to take to a doctor belongs to steps that are there.',
    of: subjects.doctorQuestions,
    check: questionsBelongToSteps,
  },
  { says: 'Every step names the statements it rests on.', of: subjects.steps, check: everyStepCites },
  { says: 'Everything a page rests on is in our list of sources.', of: subjects.citations, check: citationsResolve },
  { says: 'All that the source says is told on some page.', of: subjects.claims, check: everyClaimIsTold },
  {
    says: 'A page of charts holds nothing that its source does not say, such as doses.',
    of: subjects.guardedWords,
    check: scenariosKeepToTheirSource,
  },
  { says: 'The words fit in every box and on every arrow.', of: subjects.labels, check: labelsFit },
  { says: 'No chart has more than 12 boxes, or 4 answers side by side.', of: subjects.charts, check: theFigureIsSmall },
  { says: 'A chart that goes on elsewhere leads to a page that is there.', of: subjects.handOvers, check: handOversResolve },
  { says: '“Where are you now?” leads to steps that are there.', of: subjects.situations, check: situationsLeadToSteps },
  { says: 'Invented patients walk the steps that are written down for them.', of: subjects.patients, check: casesAgree },
  { says: 'An invented patient walks along every arrow.', of: subjects.arrows, check: casesWalkEveryEdge },
  { says: 'Pages say who reviewed them, and when the next check is due.', of: subjects.dates, check: reviewStateIsPresent },
  { says: 'Addresses hold only plain letters, numbers and hyphens.', of: subjects.names, check: addressesArePlain },
  { says: 'Every hard word is explained, and a page uses it.', of: subjects.words, check: termsAreExplained },
  { says: 'No part of a treatment or decision page is empty.', of: subjects.cardParts, check: everySlotIsFilled },
  {
    says: 'No page says a hard word that the list of words does not explain.',
    of: subjects.blocks,
    check: hardWordsAreExplained,
  },
  {
    says: 'Every publication is named or can be opened, and every fact is told.',
    of: subjects.publications,
    check: factsAreDated,
  },
  { says: 'A step that names a treatment leads to its page, and back.', of: subjects.cards, check: treatmentsAreLinked },
  { says: 'A drug whose help is not yet clear says so.', of: subjects.drugs, check: unclearDrugsSaySo },
  { says: 'What is newer than the source says its date.', of: subjects.updates, check: updatesAreNewer },
  { says: 'Every version of a chart is on record.', of: subjects.versions, check: everyRevisionIsRecorded },
  {
    says: 'Exactly one row of a risk table fits each tumor, on every limit.',
    of: subjects.riskRows,
    check: riskRowsFitEveryTumor,
  },
  { says: 'Risk tables say what is written down for invented tumors.', of: subjects.tumors, check: riskCasesAgree },
  { says: 'A result in a risk table leads to steps that are there.', of: subjects.riskAnswers, check: riskNamesResolve },
  {
    says: 'What speaks for and against each choice is told in equal detail.',
    of: subjects.decisions,
    check: optionsInEqualDetail,
  },
  {
    says: 'A step that leaves a choice to you leads to a page that helps to decide.',
    of: subjects.decisions,
    check: choicesLeadToDecisions,
  },
  { says: 'Numbers that are drawn are those that the words say.', of: subjects.decisions, check: drawnCountsAreSaid },
  ...pageLaws.map(({ says, of, law }): Law => ({ says, of, check: onEveryPage(law) })),
];

/** The checks of all laws. */
export const allChecks = laws.map(({ check }) => check);
