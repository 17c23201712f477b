import { defineTreatmentCard } from '../../../src/model/treatment-card.ts';
import claims from '../claims.ts';
import facts from '../facts.ts';
import terms from '../terms.ts';

export default defineTreatmentCard(
  { claims, facts, terms },
  {
    kind: 'surgery',
    name: 'Surgery',
    otherNames: ['Operation'],
    question: 'What is surgery for a GIST?',
    inShort: [
      {
        says: 'Surgery takes the tumor out. Some very small tumors may be watched. For most other small ones, surgery is the main treatment.',
        cites: ['F09', 'F12'],
      },
      { says: 'It is not usually the first step for a larger tumor, or for one that has spread.', cites: ['F28', 'F46'] },
    ],
    whatItIs: [
      { says: 'Surgery is an operation. Here it means one to take a tumor out.', means: 'surgery' },
      { says: 'Can it be done? This depends on the size of the tumor, on where it is, and on its spread.', cites: ['F02'] },
      { says: 'A larger tumor, or one that is hard to reach, may need a bigger operation.', cites: ['F26'] },
    ],
    mayHelp: [
      {
        says: 'Some very small tumors may be watched. Most other small tumors are treated mainly with an operation.',
        cites: ['F09', 'F12'],
      },
      {
        says: 'For a larger tumor, an operation may follow when drugs have made it small enough. The doctor must believe that it can safely come out.',
        cites: ['F34'],
      },
      {
        says: 'In advanced GIST, it may become a choice for some people. That is so if targeted drugs make the tumor small enough.',
        cites: ['F58'],
      },
      {
        says: 'Has the cancer spread to only one or two places in the belly? Then a doctor may advise taking out the main tumor. Trying to take out the others may be advised too.',
        cites: ['F60', 'F61'],
      },
      {
        says: 'If the cancer is back as one tumor, or as several with clear edges, removing it may be a choice.',
        cites: ['F84'],
      },
    ],
    mayHarm: [
      { says: 'A bigger operation could harm your health, both soon after it and at a later time.', cites: ['F27'] },
      {
        notInSources: 'which problems an operation can bring, or how often',
        ask: 'What can go wrong in my operation, and how likely is it?',
      },
    ],
    dailyLife: [
      {
        notInSources: 'how long it takes to get well again',
        ask: 'How long will I be in the hospital, and when can I do my usual things?',
      },
      { notInSources: 'how you may eat afterwards', ask: 'Will I eat or digest in another way afterwards?' },
      {
        says: 'Will you need more treatment after surgery for a small tumor? It depends on how likely the GIST is to return.',
        cites: ['F13'],
      },
      { fact: 'S25-operation' },
    ],
    withoutIt: [
      {
        says: 'A very small tumor without symptoms may be watched. While it does not grow, you may not need more treatment.',
        cites: ['F09', 'F11'],
      },
      {
        says: 'If a larger tumor stays too big for an operation, imatinib is often kept up while it appears to help.',
        cites: ['F37'],
      },
      { notInSources: 'what happens if you say no to an operation', ask: 'What could happen if I am not operated on?' },
    ],
    notKnown: [
      { says: 'Doctors do not know for sure whether taking out returned GISTs makes people live longer.', cites: ['F85'] },
      {
        says: 'Because of that doubt, it is important to talk over the risks and benefits with your doctor and your family.',
        cites: ['F86'],
      },
    ],
    emergency: [{ fact: 'S01' }],
    sameDay: [
      {
        notInSources: 'when to call after an operation',
        ask: 'Which signs should make me call you after the operation, and at which number?',
      },
    ],
    questions: [
      'What kind of operation do I need?',
      'What is the goal: a cure, a longer life, or to ease symptoms?',
      'What are the possible benefits and risks for me?',
      'What could I lose with a big operation?',
      'Would a drug first make the operation safer?',
      'How often does this team treat GIST?',
      'What happens after the operation?',
    ],
  },
);
