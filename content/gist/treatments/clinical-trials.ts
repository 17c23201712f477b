import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'trial',
    name: 'Clinical trial',
    otherNames: [],
    question: 'What is a clinical trial?',
    inShort: [
      {
        says: 'A clinical trial tests something newer. For some people, joining one may be a good choice.',
        cites: ['F74', 'F91'],
      },
    ],
    whatItIs: [
      {
        says: 'A clinical trial is a study with people who choose to take part. It tries to find out whether something newer works and is safe.',
        means: 'clinical-trial',
      },
    ],
    mayHelp: [
      { says: 'For some people with advanced GIST, joining a trial may be a good choice.', cites: ['F74'] },
      { says: 'Treatment of a GIST that came back is often hard. So you may also want to think about a trial.', cites: ['F91'] },
    ],
    mayHarm: [
      {
        notInSources: 'which side effects you may have in a trial',
        ask: 'What is known about the risks of the treatment in this trial?',
      },
    ],
    dailyLife: [
      { notInSources: 'how much time a trial takes', ask: 'How often would I have to come, how far is it, and who pays?' },
    ],
    withoutIt: [
      {
        says: 'Some doctors may suggest trying other targeted drugs. It is not yet clear how much they help.',
        cites: ['F67', 'F72'],
      },
      { notInSources: 'what happens if you do not join', ask: 'What would my treatment be without the trial?' },
    ],
    notKnown: [
      {
        says: 'A trial is done because it is not known yet whether the newer treatment works and is safe.',
        means: 'clinical-trial',
      },
      { notInSources: 'which trials are open to you', ask: 'Which trials take people like me?' },
    ],
    emergency: [{ fact: 'S01' }],
    sameDay: [{ notInSources: 'whom to call during a trial', ask: 'Whom do I call during the trial, by day and by night?' }],
    questions: [
      'Is there a clinical trial for me now, before I change drugs?',
      'What does the trial test, and against what?',
      'What is known about benefits and risks so far?',
      'Can I leave the trial when I want?',
      'What would my treatment be without it?',
      'Who can help me decide?',
    ],
  },
);
