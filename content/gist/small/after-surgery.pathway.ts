import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'After the operation',
    subtitle: 'For a small tumor that has been taken out.',
    start: 'tumor-removed',
    steps: {
      'tumor-removed': {
        kind: 'state',
        is: 'The tumor has been taken out',
        explain: 'Whether you need more treatment depends on how likely the GIST is to return.',
        next: 'risk',
        cites: ['F13'],
      },
      risk: {
        kind: 'question',
        ask: 'How does your doctor judge the risk of return?',
        explain:
          'Your doctor judges this from three things. The risk is higher for a larger tumor, and for one that began outside the stomach. It is also higher when the cancer cells divide fast (a high mitotic rate). A small tumor that is not growing fast usually has a low risk.',
        answers: {
          low: { label: 'Low', goTo: 'often-no-more' },
          higher: { label: 'Intermediate or high', goTo: 'gene-test' },
        },
        unsure: {
          where: 'The lab report on the tumor that was taken out gives its size, its place and its mitotic rate.',
          ask: 'How do you judge the risk that my tumor comes back: low, intermediate or high?',
        },
        questionsForDoctor: ['How large was my tumor, where did it begin, and how fast did its cells divide?'],
        cites: ['F14', 'F16', 'F17', 'F18', 'F19'],
      },
      'often-no-more': {
        kind: 'outcome',
        is: 'More treatment is often not needed',
        explain: 'This is often so when the risk is low. Ask which checks you still need.',
        cites: ['F15'],
      },
      'gene-test': {
        kind: 'action',
        do: 'The tumor will probably be tested for gene changes',
        treatment: 'test',
        explain:
          'Before prescribing imatinib, your doctor will probably have the cells tested for certain KIT and PDGFRA changes.',
        next: 'changes-found',
        cites: ['F22'],
      },
      'changes-found': {
        kind: 'question',
        ask: 'Are there certain KIT or PDGFRA changes?',
        explain: 'The test is done because imatinib is unlikely to help a tumor that has none of these changes.',
        answers: {
          yes: { label: 'Yes', goTo: 'imatinib' },
          no: { label: 'No', goTo: 'imatinib-unlikely' },
        },
        unsure: {
          where: 'The report of the gene test on your tumor.',
          ask: 'Has my tumor been tested for KIT and PDGFRA changes, and what was found?',
        },
        cites: ['F23'],
      },
      imatinib: {
        kind: 'action',
        do: 'Imatinib (Gleevec) is usually advised, for 1\u00a0year or more',
        treatment: 'drug',
        treatments: ['imatinib'],
        explain: 'Imatinib is a targeted drug. Taken after surgery it is called adjuvant treatment.',
        next: 'very-likely',
        cites: ['F19', 'F20', 'F24'],
      },
      'very-likely': {
        kind: 'question',
        ask: 'Is the tumor very likely to return?',
        explain: 'How long imatinib is advised depends on how likely the tumor is to return.',
        answers: {
          no: { label: 'No', goTo: 'at-least-one-year' },
          yes: { label: 'Yes', goTo: 'at-least-three-years' },
        },
        unsure: {
          where: 'The doctor who judged your risk of return.',
          ask: 'Is my tumor very likely to return, and how long do you advise imatinib?',
        },
        cites: ['F20', 'F21'],
      },
      'at-least-one-year': {
        kind: 'outcome',
        is: 'Imatinib is usually advised for at least 1\u00a0year',
        explain: 'One year or longer is what is usually advised when the risk is intermediate or high.',
        treatments: ['imatinib'],
        cites: ['F19', 'F20'],
      },
      'at-least-three-years': {
        kind: 'outcome',
        is: 'Many doctors now advise at least 3\u00a0years of imatinib',
        explain: 'Many doctors, not all, advise this when a tumor is very likely to return.',
        treatments: ['imatinib'],
        cites: ['F21'],
      },
      'imatinib-unlikely': {
        kind: 'outcome',
        is: 'Imatinib is unlikely to help: ask about your choices',
        explain: 'Unlikely does not mean impossible. Ask your doctor what this means for you.',
        treatments: ['imatinib'],
        cites: ['F23'],
      },
    },
  },
);
