import { defineDecisions } from '../../src/model/decision.ts';
import imatinibAfterSurgery from './decisions/imatinib-after-surgery.ts';

export default defineDecisions({
  'imatinib-after-surgery': imatinibAfterSurgery,
});
