import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'targeted-drug',
    name: 'Ripretinib',
    otherNames: ['Qinlock'],
    question: 'What is ripretinib?',
    inShort: [
      { says: 'Ripretinib is a targeted drug. It may be a choice when regorafenib stops helping.', cites: ['F57', 'F41'] },
    ],
    whatItIs: [
      { says: 'A targeted drug is aimed at a certain protein that helps a cancer grow.', means: 'targeted-drug' },
      { fact: 'D30' },
      { fact: 'K01' },
    ],
    mayHelp: [
      { says: 'In advanced GIST, it may be a choice when regorafenib stops helping.', cites: ['F57'] },
      { says: 'For a larger tumor, it may be of help when regorafenib stops working.', cites: ['F41'] },
      { says: 'For a GIST that came back, it is one of several drugs that can be tried. No order is given.', cites: ['F83'] },
      { fact: 'D37' },
    ],
    mayHarm: [
      { fact: 'D38' },
      { fact: 'D39' },
      {
        notInSources: 'how often each of these happens',
        ask: 'Which side effects are most likely for me, and how can we treat them?',
      },
    ],
    dailyLife: [
      { fact: 'S21-ripretinib' },
      { fact: 'S26' },
      { fact: 'S22' },
      { fact: 'S23' },
      { fact: 'S25' },
      { fact: 'S25-ripretinib' },
      {
        notInSources: 'how people feel from day to day on it',
        ask: 'What do other people tell you about daily life on ripretinib?',
      },
    ],
    withoutIt: [
      { fact: 'S18' },
      {
        says: 'Treatment can be hard when these drugs no longer help. For some people, a clinical trial may be a good choice.',
        cites: ['F66', 'F74'],
      },
      { notInSources: 'what happens if you do not take it', ask: 'What could happen if I do not take ripretinib?' },
    ],
    notKnown: [
      { says: 'It may be a choice. The source of our charts does not say how many people it helps.', cites: ['F57'] },
      { fact: 'G07' },
    ],
    emergency: [{ fact: 'S01' }, { fact: 'S07' }],
    sameDay: [{ fact: 'S14' }, { fact: 'S07-breath' }],
    doses: [{ fact: 'D32' }, { fact: 'D33' }, { fact: 'D34' }, { fact: 'D35' }, { fact: 'D36' }],
    questions: [
      'Why do you advise ripretinib for me now?',
      'How will you check my skin, my heart and my blood pressure?',
      'Which side effects should I expect, and which can be treated?',
      'What happens to the drug if I need an operation?',
      'How will we know if it is working?',
      'Is there a clinical trial that might fit me?',
    ],
  },
);
