import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'watching',
    name: 'Watchful waiting',
    otherNames: ['Careful watching'],
    question: 'What is watchful waiting?',
    inShort: [
      {
        says: 'Watchful waiting means checks in place of treatment for now. It is one possible choice for a very small tumor without symptoms.',
        cites: ['F09'],
      },
    ],
    whatItIs: [
      { says: 'The tumor is checked on a regular schedule. It is not treated right away.', means: 'watchful-waiting' },
      {
        says: 'To check it, the doctor repeats an endoscopy. This is done, for example, one or two times a year.',
        cites: ['F10'],
      },
      { says: 'An endoscopy is a look inside the body through a thin tube with a camera.', means: 'endoscopy' },
    ],
    mayHelp: [
      {
        says: 'Some tumors under 2 cm across, with no symptoms, might never get big enough to become a problem.',
        cites: ['F08'],
      },
      { says: 'While the tumor does not grow, you may not need more treatment.', cites: ['F11'] },
    ],
    mayHarm: [
      { says: 'Most small GISTs do need treatment. So watching does not fit everyone.', cites: ['F07'] },
      { notInSources: 'what can go wrong with watching', ask: 'What could we miss if we only watch my tumor?' },
      { notInSources: 'what an endoscopy can do to you', ask: 'What are the risks of each endoscopy?' },
    ],
    dailyLife: [
      { says: 'You come back for an endoscopy again and again. Once or twice a year is an example, not a rule.', cites: ['F10'] },
      {
        notInSources: 'how it feels to live with a tumor that is watched',
        ask: 'What helps other people to live with the waiting?',
      },
    ],
    withoutIt: [
      { says: 'The main treatment for most other small tumors is an operation.', cites: ['F12'] },
      { says: 'Watching is only one choice. You and your doctor can choose treatment instead.', cites: ['F09'] },
    ],
    notKnown: [
      {
        says: 'Some very small tumors might never become a problem. The source of our charts does not say how many.',
        cites: ['F08'],
      },
      { notInSources: 'when watching can end', ask: 'For how long would you watch my tumor?' },
    ],
    emergency: [{ fact: 'S01' }],
    sameDay: [
      {
        notInSources: 'which new signs to report while you wait',
        ask: 'Which signs should make me call you before the next check?',
      },
    ],
    questions: [
      'How many centimeters across is my tumor, and where is it?',
      'What speaks for watching it, and what against?',
      'How often would I have an endoscopy?',
      'What change would make you stop watching and treat it?',
      'Who do I call if I worry between checks?',
    ],
  },
);
