import { defineQuestions } from '../../src/model/doctor-questions.ts';
import claims from './claims.ts';

export default defineQuestions(
  { claims },
  {
    moments: { 'full-moon': { title: 'Before a full moon', treatments: ['watching'] } },
    scenarios: {
      hub: [
        {
          title: 'What to ask first',
          questions: [{ asks: 'Is it a freckle?', cites: ['Z01'], steps: ['which-page/you-have-one'] }],
        },
      ],
      early: [
        {
          title: 'What to ask',
          questions: [{ asks: 'Does mine glow?', cites: ['Z02'], steps: ['glow/size'], moments: ['full-moon'] }],
        },
      ],
    },
  },
);
