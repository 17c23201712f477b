import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'Finding the page that fits you',
    subtitle: 'For everyone with a GIST.',
    start: 'you-have-a-gist',
    steps: {
      'you-have-a-gist': {
        kind: 'state',
        is: 'You have a GIST',
        explain:
          'Treatment is chosen mainly by weighing several things. Examples are whether the tumor can be removed, its speed of growth, gene changes, and the risk of return. Your age, your general health and similar things can matter too.',
        next: 'came-back',
        cites: ['F01', 'F06'],
      },
      'came-back': {
        kind: 'question',
        ask: 'Has the GIST come back after treatment?',
        explain:
          'The risk that the tumor returns after treatment is one of the things that count. If it has come back, the choices are on a page of their own.',
        answers: {
          no: { label: 'No', goTo: 'removable' },
          yes: { label: 'Yes', goTo: 'page-recurrent' },
        },
        unsure: {
          where: 'The report of your last scan, or the doctor who follows you up.',
          ask: 'Is this the first time I have a GIST, or has an earlier one come back?',
        },
        cites: ['F05'],
      },
      removable: {
        kind: 'question',
        ask: 'Can an operation take the tumor out?',
        explain:
          'This depends on the size of the tumor, on where it is, and on whether it has spread. Is it out already? Answer for the time before the operation.',
        answers: {
          yes: { label: 'Yes, it is small', goTo: 'page-small' },
          'yes-but-hard': { label: 'Larger, or hard to reach', goTo: 'page-larger' },
          no: { label: 'No, or it has spread', goTo: 'page-advanced' },
        },
        unsure: {
          where: 'The scan report, or the surgeon who has seen your scans.',
          ask: 'Can my tumor be taken out? How large is it, where is it, and has it spread?',
        },
        questionsForDoctor: ['How fast is my tumor growing?', 'Which gene changes does my tumor have?'],
        cites: ['F02'],
      },
      'page-small': {
        kind: 'outcome',
        is: 'Go to the page: small tumor that can be removed',
        leadsTo: 'small',
        explain: 'How fast the tumor grows is called its mitotic rate. It is one of the things that count here.',
        cites: ['F02', 'F03'],
      },
      'page-larger': {
        kind: 'outcome',
        is: 'Go to the page: larger tumor, or one hard to remove',
        leadsTo: 'larger',
        explain: 'Whether the tumor cells carry certain gene changes is one of the things that count here.',
        cites: ['F02', 'F04'],
      },
      'page-advanced': {
        kind: 'outcome',
        is: 'Go to the page: cannot be removed, or has spread',
        leadsTo: 'advanced',
        explain: 'Whether the tumor cells carry certain gene changes is one of the things that count here.',
        cites: ['F02', 'F04'],
      },
      'page-recurrent': {
        kind: 'outcome',
        is: 'Go to the page: the GIST came back',
        leadsTo: 'recurrent',
        explain: 'This is the page for a tumor that has returned after treatment.',
        cites: ['F05'],
      },
    },
  },
);
