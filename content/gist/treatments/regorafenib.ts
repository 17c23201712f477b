import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'targeted-drug',
    name: 'Regorafenib',
    otherNames: ['Stivarga'],
    question: 'What is regorafenib?',
    inShort: [
      {
        says: 'Regorafenib is a targeted drug. It may help some people after sunitinib has stopped working.',
        cites: ['F56', 'F40'],
      },
    ],
    whatItIs: [
      { says: 'A targeted drug is aimed at a certain protein that helps a cancer grow.', means: 'targeted-drug' },
      { fact: 'D23' },
      { fact: 'K01' },
    ],
    mayHelp: [
      { says: 'In advanced GIST, it may help some people after sunitinib has stopped working.', cites: ['F56'] },
      { says: 'For a larger tumor, it may help some people once sunitinib has stopped working.', cites: ['F40'] },
      { says: 'For a GIST that came back, it is one of several drugs that can be tried. No order is given.', cites: ['F83'] },
      { fact: 'D28' },
    ],
    mayHarm: [
      { fact: 'D29' },
      { fact: 'D27-liver' },
      {
        notInSources: 'how often each of these happens',
        ask: 'Which side effects are most likely for me, and how can we treat them?',
      },
    ],
    dailyLife: [
      { fact: 'S21-regorafenib' },
      { fact: 'S27' },
      { fact: 'S26' },
      { fact: 'S22' },
      { fact: 'S23' },
      { fact: 'S25' },
      {
        notInSources: 'how people feel from day to day on it',
        ask: 'What do other people tell you about daily life on regorafenib?',
      },
    ],
    withoutIt: [
      { fact: 'S18' },
      { says: 'When regorafenib stops helping, ripretinib may be a choice.', cites: ['F57'] },
      { notInSources: 'what happens if you do not take it', ask: 'What could happen if I do not take regorafenib?' },
    ],
    notKnown: [{ says: 'It may help some people. The source of our charts does not say whom.', cites: ['F56'] }, { fact: 'G10' }],
    emergency: [{ fact: 'S04' }, { fact: 'S01' }, { fact: 'S07' }],
    sameDay: [{ fact: 'S12' }, { fact: 'S13' }],
    doses: [{ fact: 'D25' }, { fact: 'D27-label' }, { fact: 'D26' }],
    questions: [
      'Why do you advise regorafenib for me now?',
      'How will you check my liver and my blood pressure?',
      'What can I do to protect my hands and feet?',
      'Which side effects should I expect, and which can be treated?',
      'What is the plan if it stops helping?',
      'Is there a clinical trial for me now, before I change drugs?',
    ],
  },
);
