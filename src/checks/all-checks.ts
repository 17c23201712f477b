import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import { addressesArePlain } from './addresses-are-plain.ts';
import { answersDiffer } from './answers-differ.ts';
import { casesAgree } from './cases-agree.ts';
import { casesWalkEveryEdge } from './cases-walk-every-edge.ts';
import { citationsResolve } from './citations-resolve.ts';
import { everyClaimIsTold } from './every-claim-is-told.ts';
import { everyPathEnds } from './every-path-ends.ts';
import { everyRevisionIsRecorded } from './every-revision-is-recorded.ts';
import { everySlotIsFilled } from './every-slot-is-filled.ts';
import { everyStepCites } from './every-step-cites.ts';
import { everyStepIsReachable } from './every-step-is-reachable.ts';
import { factsAreDated } from './facts-are-dated.ts';
import { handOversResolve } from './hand-overs-resolve.ts';
import { labelsFit } from './labels-fit.ts';
import { loopsSayHowTheyRepeat } from './loops-say-how-they-repeat.ts';
import { onEveryPage } from './page-law.ts';
import { pageLaws } from './page-laws.ts';
import { questionsHelpTheUnsure } from './questions-help-the-unsure.ts';
import { reviewStateIsPresent } from './review-state-is-present.ts';
import { situationsLeadToSteps } from './situations-lead-to-steps.ts';
import { termsAreExplained } from './terms-are-explained.ts';
import { theFigureIsSmall } from './the-figure-is-small.ts';
import { treatmentsAreLinked } from './treatments-are-linked.ts';
import { unclearDrugsSaySo } from './unclear-drugs-say-so.ts';
import { updatesAreNewer } from './updates-are-newer.ts';

/** The laws of content, each in the file of its name. */
export const allChecks: readonly ((disease: Disease) => Diagnostic[])[] = [
  everyStepIsReachable,
  everyPathEnds,
  loopsSayHowTheyRepeat,
  answersDiffer,
  questionsHelpTheUnsure,
  everyStepCites,
  citationsResolve,
  everyClaimIsTold,
  labelsFit,
  theFigureIsSmall,
  handOversResolve,
  situationsLeadToSteps,
  casesAgree,
  casesWalkEveryEdge,
  reviewStateIsPresent,
  addressesArePlain,
  termsAreExplained,
  everySlotIsFilled,
  factsAreDated,
  treatmentsAreLinked,
  unclearDrugsSaySo,
  updatesAreNewer,
  everyRevisionIsRecorded,
  ...pageLaws.map(onEveryPage),
];
