import { defineGeneGuide } from '../../src/model/gene-guide.ts';
import claims from './claims.ts';
import facts from './facts.ts';
import terms from './terms.ts';

export default defineGeneGuide(
  { claims, facts, terms },
  {
    question: 'What do gene tests tell?',
    inShort: [
      { says: 'A gene test can give some idea of how likely a drug is to help you. It is not a firm answer.', cites: ['F51'] },
      { says: 'It looks for certain changes in two genes, KIT and PDGFRA.', cites: ['F22', 'F31', 'F50'] },
    ],
    whatItIs: [
      { says: 'A gene is a set of instructions inside each cell. A gene change is a change in them.', means: 'gene-change' },
      { says: 'Doctors name a change by the part of the gene it is in, an exon. “KIT exon 11” is one.', means: 'exon' },
      { says: 'Whether the tumor cells carry certain gene changes is one thing that doctors weigh.', cites: ['F04'] },
    ],
    howItIsDone: [
      { says: 'The lab tests cells of the tumor. They may come from a biopsy.', cites: ['F22', 'F31', 'F50'] },
      { notInSources: 'how long the result takes', ask: 'When will the result of the gene test be here?' },
    ],
    whenItIsDone: [
      { says: 'Small tumor: the cells will probably be tested before your doctor prescribes imatinib.', cites: ['F22'] },
      { says: 'Larger tumor: the lab usually also checks the biopsy sample.', cites: ['F31'] },
      { says: 'Tumor that cannot be removed, or has spread: the cells might also be tested.', cites: ['F50'] },
      { fact: 'U07-genes' },
      {
        notInSources: 'whether a tumor that came back is tested again',
        ask: 'Do I need a new biopsy or a new gene test?',
      },
    ],
    ifFound: [
      { says: 'Ask which change it is. Imatinib is unlikely to help a tumor with none of these changes.', cites: ['F23', 'F32'] },
      { fact: 'G10' },
      {
        says: 'In advanced GIST, avapritinib might be used in place of imatinib for certain PDGFRA changes.',
        cites: ['F49'],
      },
    ],
    ifNotFound: [
      { says: 'Imatinib is then unlikely to help. Unlikely does not mean impossible.', cites: ['F23', 'F32'] },
      { fact: 'G18-drugs' },
      { says: 'For some people, a good choice may be to join a clinical trial.', cites: ['F74'] },
    ],
    findings: {
      'kit-exon-11': {
        name: 'KIT exon 11',
        howCommon: [{ fact: 'G01' }, { fact: 'G02-share' }],
        means: [{ fact: 'G02' }],
        next: [{ notInSources: 'what this means for you alone', ask: 'Does this change point to imatinib for me?' }],
      },
      'kit-exon-9': {
        name: 'KIT exon 9',
        howCommon: [{ fact: 'G03-share' }],
        means: [{ fact: 'G03' }],
        next: [{ notInSources: 'which dose fits you', ask: 'Does this change alter the dose you advise for me?' }],
      },
      'kit-exon-13-17': {
        name: 'KIT exon 13 or 17',
        howCommon: [{ fact: 'G05' }],
        means: [{ notInSources: 'which drug helps most', ask: 'What do you know about drugs for this rare change?' }],
        next: [{ notInSources: 'what comes next', ask: 'Should a GIST center look at my case?' }],
      },
      'second-kit-change': {
        name: 'A second KIT change, found later',
        howCommon: [{ fact: 'G06' }],
        means: [{ fact: 'G07-exons' }, { fact: 'G08' }],
        next: [{ notInSources: 'whether you need a new test', ask: 'Would a new gene test help to choose my next drug?' }],
      },
      'pdgfra-d842v': {
        name: 'PDGFRA D842V',
        howCommon: [{ fact: 'G09' }, { fact: 'G10-share' }],
        means: [{ fact: 'G10-drugs' }, { fact: 'D46' }],
        next: [{ fact: 'D43' }, { fact: 'D44' }],
      },
      'pdgfra-other': {
        name: 'PDGFRA, another change',
        howCommon: [{ notInSources: 'how common the other changes are', ask: 'How rare is my change?' }],
        means: [{ fact: 'G11' }],
        next: [{ notInSources: 'what this means for you alone', ask: 'Which drug does my change point to?' }],
      },
      'wild-type': {
        name: 'No change in KIT or PDGFRA (“wild type”)',
        howCommon: [{ fact: 'G18' }],
        means: [{ fact: 'G18-drugs' }, { fact: 'G19' }],
        next: [{ notInSources: 'which genes your lab tested', ask: 'Which genes were tested, and which were not?' }],
      },
      sdh: {
        name: 'SDH-deficient GIST',
        howCommon: [{ fact: 'G12-share' }],
        means: [
          { fact: 'G12-drugs' },
          {
            notInSources: 'for sure which drug helps most in this type',
            ask: 'Which drug, if any, fits an SDH-deficient GIST?',
          },
        ],
        next: [{ fact: 'G13' }],
      },
      nf1: {
        name: 'NF1',
        howCommon: [{ fact: 'G14-share' }],
        means: [{ fact: 'G14' }],
        next: [{ notInSources: 'what comes next', ask: 'What can be done if imatinib does not seem to fit?' }],
      },
      braf: {
        name: 'BRAF V600E',
        howCommon: [{ fact: 'G15-share' }],
        means: [{ fact: 'G15' }],
        next: [{ fact: 'D67' }],
      },
      ntrk: {
        name: 'NTRK fusion',
        howCommon: [{ says: 'This change is very rare in GIST.', means: 'ntrk' }],
        means: [{ fact: 'D65' }, { fact: 'D66' }],
        next: [{ notInSources: 'what comes next', ask: 'Is there a drug or a trial for my change?' }],
      },
    },
    otherTests: [
      {
        says: 'A biopsy takes a small piece of the tumor. Before treatment starts, it matters to be certain that it is a GIST.',
        cites: ['F30', 'F47'],
      },
      {
        says: 'An endoscopy looks inside through a thin tube. To watch a very small tumor, it is repeated, for example once or twice a year.',
        cites: ['F10'],
      },
      { says: 'The mitotic rate is how fast the tumor grows. It is one thing that doctors weigh.', cites: ['F03'] },
      { notInSources: 'which scans you need, or how often', ask: 'Which scans will I have, and when?' },
    ],
    notKnown: [
      {
        says: 'A gene test can give some idea of how likely imatinib, or avapritinib, is to help. It cannot be sure.',
        cites: ['F51'],
      },
      { notInSources: 'what every rare change means', ask: 'How much is known about my change?' },
    ],
    questions: [
      'Has my tumor been tested, and for which genes?',
      'Which exact change was found?',
      'What does this change mean for the drugs I may take?',
      'If no change was found, which other genes can be tested?',
      'Could this run in my family?',
      'Is there a clinical trial for my change?',
    ],
  },
);
