import { defineRiskCases } from '../../../src/model/risk-scheme.ts';
import scheme from './moon-scale.ts';

export default defineRiskCases(scheme, [
  { given: { width: [1, 5], glow: ['no'] }, expects: 'dim', percent: 3 },
  { given: { width: [5.1, 20], glow: ['no'] }, expects: 'dim', percent: 10 },
  { given: { width: [1, 5], glow: ['yes'] }, expects: 'bright', percent: 40 },
  { given: { width: [5.1, 20], glow: ['yes'] }, expects: 'bright', percent: 80 },
]);
