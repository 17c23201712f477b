import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'Watching or operating',
    subtitle: 'For a small tumor that is in one place and can be removed.',
    start: 'small-tumor',
    steps: {
      'small-tumor': {
        kind: 'state',
        is: 'The GIST is small and can be removed',
        explain: 'Most small GISTs need treatment.',
        next: 'very-small',
        cites: ['F07'],
      },
      'very-small': {
        kind: 'question',
        ask: 'Is it under 2\u00a0cm, without symptoms?',
        explain: 'Some very small tumors like this might never get big enough to become a problem.',
        answers: {
          yes: { label: 'Yes', goTo: 'choice' },
          no: { label: 'No', goTo: 'surgery' },
        },
        unsure: {
          where: 'The report of the scan or endoscopy gives the size. You know best whether you have symptoms.',
          ask: 'How many centimeters across is my tumor, and could it be the cause of any symptoms?',
        },
        cites: ['F08'],
      },
      choice: {
        kind: 'question',
        ask: 'What do you and your doctor choose?',
        explain: 'Careful watching is one possible choice for a tumor like this. It is not the only one.',
        answers: {
          watch: { label: 'Careful watching', goTo: 'watch' },
          treat: { label: 'Treatment', goTo: 'surgery' },
        },
        unsure: {
          where: 'Talk it over with your doctor. You can take time to think.',
          ask: 'What speaks for watching my tumor, and what speaks for taking it out?',
        },
        isChoice: true,
        cites: ['F09'],
      },
      watch: {
        kind: 'action',
        do: 'Watch it with endoscopy on a regular schedule',
        treatment: 'watch',
        treatments: ['watchful-waiting'],
        explain: 'An endoscopy is a look inside through a thin tube. It might be done, for example, one or two times a year.',
        next: 'growing',
        cites: ['F10'],
      },
      growing: {
        kind: 'question',
        ask: 'Does the next check show growth?',
        explain: 'While the tumor does not grow, you may not need more treatment.',
        answers: {
          no: { label: 'No: may go on watching', goTo: 'watch', repeats: 'at the next check' },
          yes: { label: 'Yes', goTo: 'talk-again' },
        },
        unsure: {
          where: 'The report of your last endoscopy, beside the one before it.',
          ask: 'Has my tumor grown since the last check?',
        },
        cites: ['F11'],
      },
      'talk-again': {
        kind: 'action',
        do: 'Talk again about treatment',
        treatment: 'talk',
        explain:
          'Watching without more treatment is only for as long as the tumor does not grow. Our source does not say which treatment follows growth. Ask your doctor.',
        next: 'surgery',
        cites: ['F11'],
      },
      surgery: {
        kind: 'action',
        do: 'Surgery: main treatment for most other small GISTs',
        treatment: 'surgery',
        treatments: ['surgery'],
        explain: 'Most other small tumors are treated mainly with an operation.',
        next: 'go-on-after-surgery',
        cites: ['F12'],
      },
      'go-on-after-surgery': {
        kind: 'outcome',
        is: 'Go on to: after the operation',
        leadsTo: 'small/after-surgery',
        explain: 'Whether you need more treatment depends on how likely the tumor is to return.',
        cites: ['F13'],
      },
    },
  },
);
