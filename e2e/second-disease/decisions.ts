import { defineDecisions } from '../../src/model/decision.ts';
import watchOrLantern from './decisions/watch-or-lantern.ts';

export default defineDecisions({ 'watch-or-lantern': watchOrLantern });
