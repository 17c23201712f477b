import { defineDecisions } from '../../src/model/decision.ts';
import imatinibAfterSurgery from './decisions/imatinib-after-surgery.ts';
import joinATrial from './decisions/join-a-trial.ts';
import operateOnSpread from './decisions/operate-on-spread.ts';
import surgeryOrDrugFirst from './decisions/surgery-or-drug-first.ts';
import watchOrRemove from './decisions/watch-or-remove.ts';
import whichDrugNext from './decisions/which-drug-next.ts';

export default defineDecisions({
  'watch-or-remove': watchOrRemove,
  'surgery-or-drug-first': surgeryOrDrugFirst,
  'imatinib-after-surgery': imatinibAfterSurgery,
  'which-drug-next': whichDrugNext,
  'operate-on-spread': operateOnSpread,
  'join-a-trial': joinATrial,
});
