import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'Choosing the first drug',
    subtitle: 'For a tumor that cannot be removed, or that has spread.',
    start: 'cannot-be-removed',
    steps: {
      'cannot-be-removed': {
        kind: 'state',
        is: 'It cannot be removed, or it has spread',
        explain:
          'Your choices depend on why it cannot be removed. If it has spread, they also depend on how much. An operation is not usually the first step.',
        next: 'biopsy',
        cites: ['F43', 'F44', 'F45', 'F46'],
      },
      biopsy: {
        kind: 'action',
        do: 'A biopsy is important, to show that it is a GIST',
        treatment: 'test',
        explain: 'This is important before any treatment begins. A biopsy takes a small piece of the tumor.',
        next: 'gene-test',
        cites: ['F47'],
      },
      'gene-test': {
        kind: 'action',
        do: 'The sample might be tested for gene changes',
        treatment: 'test',
        explain:
          'The lab looks for certain KIT and PDGFRA changes. The result can give some idea of how likely imatinib, or avapritinib, is to help.',
        next: 'pdgfra-change',
        cites: ['F50', 'F51'],
      },
      'pdgfra-change': {
        kind: 'question',
        ask: 'Are certain PDGFRA changes found?',
        explain: 'For cells with certain PDGFRA changes, another drug might be used in place of imatinib.',
        answers: {
          no: { label: 'No, or no test done', goTo: 'imatinib' },
          yes: { label: 'Yes', goTo: 'avapritinib' },
        },
        unsure: {
          where: 'The report of the gene test on your biopsy.',
          ask: 'Has my tumor been tested for KIT and PDGFRA changes, and what was found?',
        },
        cites: ['F48', 'F49'],
      },
      imatinib: {
        kind: 'action',
        do: 'Imatinib (Gleevec) is usually preferred first',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'This is so for most advanced GISTs.',
        next: 'checks',
        cites: ['F48'],
      },
      avapritinib: {
        kind: 'action',
        do: 'Avapritinib (Ayvakit) might be used instead',
        treatment: 'drug',
        treatments: ['avapritinib'],
        explain: 'It might be used in place of imatinib. Do you take imatinib all the same? Then go on at step 7.',
        next: 'avapritinib-onward',
        cites: ['F49'],
      },
      checks: {
        kind: 'question',
        ask: 'How is it going with imatinib?',
        explain: 'Imatinib is kept up while the tumor does not grow, and only while you can tolerate the side effects.',
        answers: {
          'no-growth': { label: 'No growth', goTo: 'keep-taking' },
          shrinks: { label: 'Shrinks enough', goTo: 'operation' },
          grows: { label: 'Grows, or drug too hard', goTo: 'go-on-next-drug' },
        },
        unsure: {
          where: 'The report of your last scan. You know best how you feel on the drug.',
          ask: 'Has the tumor grown, stayed the same or become smaller?',
        },
        cites: ['F52', 'F53', 'F58'],
      },
      'keep-taking': {
        kind: 'action',
        do: 'Keep taking imatinib while you can tolerate it',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'It is kept up as long as the tumor does not grow and the side effects can be tolerated.',
        next: { goTo: 'checks', repeats: 'At the next check' },
        cites: ['F52', 'F53'],
      },
      operation: {
        kind: 'action',
        do: 'An operation may become a choice for some people',
        treatment: 'surgery',
        treatments: ['surgery'],
        explain: 'This may be so if targeted drugs make the tumor small enough.',
        next: 'drug-after',
        cites: ['F58'],
      },
      'drug-after': {
        kind: 'outcome',
        is: 'More targeted drug might follow, if it still works',
        explain: 'Ask whether you would go on with the drug after the operation.',
        cites: ['F59'],
      },
      'go-on-next-drug': {
        kind: 'outcome',
        is: 'Go on to: when a drug stops working',
        leadsTo: 'advanced/next-drug',
        explain: 'The next chart is for you if the tumor grows again, or if the side effects become too severe.',
        cites: ['F54', 'F55'],
      },
      'avapritinib-onward': {
        kind: 'outcome',
        is: 'Ask your doctor what comes after avapritinib',
        explain:
          'Our source does not say what comes after it. If the tumor gets small enough, an operation may become a choice for some people.',
        treatments: ['avapritinib'],
        cites: ['F49', 'F58'],
      },
    },
  },
);
