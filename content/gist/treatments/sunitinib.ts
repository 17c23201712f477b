import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'targeted-drug',
    name: 'Sunitinib',
    otherNames: ['Sutent'],
    question: 'What is sunitinib?',
    inShort: [
      {
        says: 'Sunitinib is a targeted drug. It may help when a higher dose of imatinib does not work. It may also help when the side effects of imatinib become too severe.',
        cites: ['F55', 'F39'],
      },
    ],
    whatItIs: [
      { says: 'A targeted drug is aimed at a certain protein that helps a cancer grow.', means: 'targeted-drug' },
      { fact: 'D14' },
      { fact: 'K01' },
    ],
    mayHelp: [
      {
        says: 'In advanced GIST, changing to sunitinib may help. There are two reasons to change, and either is enough. The higher dose of imatinib does not work, or its side effects become too severe.',
        cites: ['F55'],
      },
      { says: 'For a larger tumor, it may be the drug tried next, for the same two reasons.', cites: ['F39'] },
      { says: 'For a GIST that came back, it is one of several drugs that can be tried. No order is given.', cites: ['F83'] },
      { fact: 'D20' },
    ],
    mayHarm: [
      { fact: 'D21' },
      { fact: 'D19-liver' },
      { fact: 'S11' },
      {
        notInSources: 'how often each of these happens',
        ask: 'Which side effects are most likely for me, and how can we treat them?',
      },
    ],
    dailyLife: [
      { fact: 'S27' },
      { fact: 'S26' },
      { fact: 'S22' },
      { fact: 'S23' },
      { fact: 'S25' },
      { notInSources: 'what food to take it with', ask: 'Should I take it with food?' },
      {
        notInSources: 'how people feel from day to day on it',
        ask: 'What do other people tell you about daily life on sunitinib?',
      },
    ],
    withoutIt: [
      { fact: 'S18' },
      { says: 'If sunitinib has stopped working, regorafenib may help some people.', cites: ['F40', 'F56'] },
      { notInSources: 'what happens if you do not take it', ask: 'What could happen if I do not take sunitinib?' },
    ],
    notKnown: [
      { says: 'It may help. The source of our charts does not say how many people it helps, or for how long.', cites: ['F55'] },
      { fact: 'G10' },
      { fact: 'G07' },
    ],
    emergency: [{ fact: 'S06' }, { fact: 'S01' }, { fact: 'S07' }],
    sameDay: [{ fact: 'S10' }, { fact: 'S11' }],
    doses: [{ fact: 'D16' }, { fact: 'D19-label' }, { fact: 'D17' }, { fact: 'D22' }],
    questions: [
      'Why do you advise sunitinib for me now?',
      'Would a higher dose of imatinib be a choice first?',
      'How will you check my liver and my blood pressure?',
      'Which side effects should I expect, and which can be treated?',
      'How will we know if it is working?',
      'Is there a clinical trial for me now, before I change drugs?',
    ],
  },
);
