import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'A drug first, to shrink the tumor',
    subtitle: 'For a larger tumor, or one that is hard to take out.',
    start: 'larger-tumor',
    steps: {
      'larger-tumor': {
        kind: 'state',
        is: 'The GIST is larger, or hard to take out',
        explain:
          'A tumor like this may need a bigger operation. That could harm your health, soon after it and later on. So an operation is not usually the first step.',
        next: 'biopsy',
        cites: ['F25', 'F26', 'F27', 'F28'],
      },
      biopsy: {
        kind: 'action',
        do: 'A biopsy is needed first, to be sure it is a GIST',
        treatment: 'test',
        explain: 'A small piece of the tumor is taken out. It matters to be certain what it is before treatment starts.',
        next: 'gene-test',
        cites: ['F30'],
      },
      'gene-test': {
        kind: 'action',
        do: 'The lab usually also checks for gene changes',
        treatment: 'test',
        explain: 'It looks for certain KIT and PDGFRA changes in the biopsy sample.',
        next: 'changes-found',
        cites: ['F31'],
      },
      'changes-found': {
        kind: 'question',
        ask: 'Are there certain KIT or PDGFRA changes?',
        explain: 'Without one of these changes, imatinib is unlikely to help.',
        answers: {
          yes: { label: 'Yes', goTo: 'imatinib-first' },
          no: { label: 'No', goTo: 'imatinib-unlikely' },
        },
        unsure: {
          where: 'The lab report on your biopsy.',
          ask: 'Was my biopsy tested for KIT and PDGFRA changes, and what was found?',
        },
        cites: ['F32'],
      },
      'imatinib-unlikely': {
        kind: 'outcome',
        is: 'Imatinib is unlikely to help: ask about your choices',
        explain: 'Unlikely does not mean impossible. Ask your doctor what this means for you.',
        treatments: ['imatinib'],
        cites: ['F32'],
      },
      'imatinib-first': {
        kind: 'action',
        do: 'Imatinib is the usual first step, to try to shrink it',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'When it is given, it goes on until the tumor is no longer getting smaller, or for longer.',
        next: 'safe-to-remove',
        cites: ['F29', 'F33'],
      },
      'safe-to-remove': {
        kind: 'question',
        ask: 'Is it small enough now to come out safely?',
        explain:
          'An operation may follow if the tumor gets small enough and the doctor believes it can safely come out. Both are needed.',
        answers: {
          yes: { label: 'Yes', goTo: 'operation-may-follow' },
          no: { label: 'No, or not yet', goTo: 'still-helping' },
        },
        unsure: {
          where: 'The report of your last scan, and the surgeon who has seen it.',
          ask: 'Has my tumor become small enough to be taken out safely?',
        },
        cites: ['F34'],
      },
      'operation-may-follow': {
        kind: 'action',
        do: 'An operation may follow',
        treatment: 'surgery',
        treatments: ['surgery'],
        explain: 'Ask what the operation would mean for you, soon after it and later on.',
        next: 'imatinib-after',
        cites: ['F34'],
      },
      'imatinib-after': {
        kind: 'outcome',
        is: 'Imatinib will probably go on after the operation',
        explain: 'The aim is to help make it less likely that the cancer returns. Our source does not say for how long.',
        treatments: ['imatinib', 'surgery'],
        cites: ['F35', 'F36'],
      },
      'still-helping': {
        kind: 'question',
        ask: 'Does imatinib seem to help, and can you take it?',
        explain: 'If the tumor stays too big for an operation, imatinib is often kept up while it appears to help.',
        answers: {
          yes: { label: 'Yes', goTo: 'keep-taking' },
          no: { label: 'No', goTo: 'go-on-next-drug' },
        },
        unsure: {
          where: 'The report of your last scan. You know best how you feel on the drug.',
          ask: 'Is imatinib still helping, and what can be done about my side effects?',
        },
        cites: ['F37', 'F39'],
      },
      'keep-taking': {
        kind: 'action',
        do: 'Imatinib is often kept up while it seems to help',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'It goes on at least until the tumor is no longer getting smaller.',
        next: { goTo: 'safe-to-remove', repeats: 'At the next check' },
        cites: ['F33', 'F37'],
      },
      'go-on-next-drug': {
        kind: 'outcome',
        is: 'Go on to: when imatinib no longer works',
        leadsTo: 'larger/next-drug',
        explain: 'The next chart is for you if imatinib stops working, or if its side effects become too severe.',
        cites: ['F38', 'F39'],
      },
    },
  },
);
