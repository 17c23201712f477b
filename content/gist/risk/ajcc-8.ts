import { defineRiskScheme } from '../../../src/model/risk-scheme.ts';
import references from '../references.ts';
import inputs from '../risk-inputs.ts';

export default defineRiskScheme(
  { inputs, references },
  {
    name: 'AJCC stage, 8th edition',
    from: 'AJCC 2017',
    predicts: 'It sorts tumors into stages, by size, count, lymph nodes and spread. A stage is not a chance of return.',
    categories: {
      i: { label: 'I', says: 'In this staging, the tumor is stage I.' },
      ia: { label: 'IA', says: 'In this staging, the tumor is stage IA.' },
      ib: { label: 'IB', says: 'In this staging, the tumor is stage IB.' },
      ii: { label: 'II', says: 'In this staging, the tumor is stage II.' },
      iiia: { label: 'IIIA', says: 'In this staging, the tumor is stage IIIA.' },
      iiib: { label: 'IIIB', says: 'In this staging, the tumor is stage IIIB.' },
      iv: { label: 'IV', says: 'In this staging, the tumor is stage IV.' },
      'no-figure': { label: 'Not covered', says: 'This staging does not cover this place.' },
    },
    across: 'site',
    rows: [
      {
        when: { site: ['stomach', 'omentum'], size: { atMost: 2 }, mitoses: { atMost: 5 }, nodes: ['no'], spread: ['no'] },
        result: 'ia',
        name: 'T1',
      },
      {
        when: {
          site: ['stomach', 'omentum'],
          size: { above: 2, atMost: 5 },
          mitoses: { atMost: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'ia',
        name: 'T2',
      },
      {
        when: {
          site: ['stomach', 'omentum'],
          size: { above: 5, atMost: 10 },
          mitoses: { atMost: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'ib',
        name: 'T3',
      },
      {
        when: { site: ['stomach', 'omentum'], size: { above: 10 }, mitoses: { atMost: 5 }, nodes: ['no'], spread: ['no'] },
        result: 'ii',
        name: 'T4',
      },
      {
        when: { site: ['stomach', 'omentum'], size: { atMost: 2 }, mitoses: { above: 5 }, nodes: ['no'], spread: ['no'] },
        result: 'ii',
        name: 'T1',
      },
      {
        when: {
          site: ['stomach', 'omentum'],
          size: { above: 2, atMost: 5 },
          mitoses: { above: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'ii',
        name: 'T2',
      },
      {
        when: {
          site: ['stomach', 'omentum'],
          size: { above: 5, atMost: 10 },
          mitoses: { above: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'iiia',
        name: 'T3',
      },
      {
        when: { site: ['stomach', 'omentum'], size: { above: 10 }, mitoses: { above: 5 }, nodes: ['no'], spread: ['no'] },
        result: 'iiib',
        name: 'T4',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { atMost: 2 },
          mitoses: { atMost: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'i',
        name: 'T1',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { above: 2, atMost: 5 },
          mitoses: { atMost: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'i',
        name: 'T2',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { above: 5, atMost: 10 },
          mitoses: { atMost: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'ii',
        name: 'T3',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { above: 10 },
          mitoses: { atMost: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'iiia',
        name: 'T4',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { atMost: 2 },
          mitoses: { above: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'iiia',
        name: 'T1',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { above: 2, atMost: 5 },
          mitoses: { above: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'iiib',
        name: 'T2',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { above: 5, atMost: 10 },
          mitoses: { above: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'iiib',
        name: 'T3',
      },
      {
        when: {
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          size: { above: 10 },
          mitoses: { above: 5 },
          nodes: ['no'],
          spread: ['no'],
        },
        result: 'iiib',
        name: 'T4',
      },
      {
        when: {
          site: ['stomach', 'omentum', 'duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          nodes: ['yes'],
          spread: ['no'],
        },
        result: 'iv',
        name: 'N1',
      },
      {
        when: {
          site: ['stomach', 'omentum', 'duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
          spread: ['yes'],
        },
        result: 'iv',
        name: 'M1',
      },
      { when: { site: ['other'] }, result: 'no-figure' },
    ],
    notes: {
      rarely: {
        says: 'Doctors rarely use this stage to plan GIST treatment.',
        standing: 'confirmed',
        references: ['esmo-2022', 'nci-pdq'],
      },
      'nodes-not-looked-at': {
        says: 'If the lymph nodes were not looked at, this staging counts them as “No”.',
        unknown: 'nodes',
        standing: 'confirmed',
        references: ['nhs-tnm9', 'ajcc-8'],
      },
      omentum: {
        says: 'One staging sheet uses the stomach’s column for the omentum only if there is a single tumor there.',
        when: { site: ['omentum'] },
        standing: 'one-source',
        references: ['nhs-tnm9'],
      },
      rupture: {
        says: 'This staging does not take rupture into account.',
        when: { rupture: ['yes'] },
        standing: 'confirmed',
        references: ['nhs-tnm9'],
      },
      area: {
        says: 'This staging counts per 5\u00a0mm². A sister system (UICC) still says per 50 high-power fields.',
        when: { per: ['50hpf'] },
        standing: 'confirmed',
        references: ['ajcc-8', 'uicc-8'],
      },
    },
    readings: [
      {
        where: 'Esophagus, colon, rectum, mesentery and peritoneum',
        printed: 'Lists of places differ a little. AJCC names the peritoneum. UICC and the NHS name the other four.',
        weTake: 'We use all of them.',
        because: 'All lists use the same grid of stages.',
        when: { site: ['esophagus', 'colon', 'rectum', 'mesentery', 'peritoneum'] },
        standing: 'confirmed',
        references: ['ajcc-8', 'uicc-8', 'nhs-tnm9'],
      },
    ],
    noNumbers: {
      says: 'A stage is not a chance of return. It cannot be turned into one.',
      standing: 'confirmed',
      references: ['ajcc-8'],
    },
    references: ['ajcc-8', 'nhs-tnm9'],
  },
);
