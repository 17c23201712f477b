import { defineRiskScheme } from '../../../src/model/risk-scheme.ts';
import references from '../references.ts';
import inputs from '../risk-inputs.ts';

export default defineRiskScheme(
  { inputs, references },
  {
    name: 'Modified NIH scheme',
    from: 'Joensuu 2008',
    predicts: 'It sorts tumors that were taken out into four groups, by how likely they are to return.',
    categories: {
      'very-low': { label: 'Very low', says: 'In this scheme, the tumor falls in the very low risk group.' },
      low: { label: 'Low', says: 'In this scheme, the tumor falls in the low risk group.' },
      intermediate: { label: 'Intermediate', says: 'In this scheme, the tumor falls in the intermediate risk group.' },
      high: { label: 'High', says: 'In this scheme, the tumor falls in the high risk group.' },
    },
    rows: [
      { when: { size: { atMost: 2 }, mitoses: { atMost: 5 }, rupture: ['no'] }, result: 'very-low' },
      { when: { size: { above: 2, atMost: 5 }, mitoses: { atMost: 5 }, rupture: ['no'] }, result: 'low' },
      {
        when: { size: { atMost: 5 }, mitoses: { above: 5, atMost: 10 }, site: ['stomach'], rupture: ['no'] },
        result: 'intermediate',
      },
      {
        when: { size: { above: 5, atMost: 10 }, mitoses: { atMost: 5 }, site: ['stomach'], rupture: ['no'] },
        result: 'intermediate',
      },
      {
        when: {
          size: { atMost: 5 },
          mitoses: { above: 5, atMost: 10 },
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'omentum', 'mesentery', 'peritoneum', 'other'],
          rupture: ['no'],
        },
        result: 'high',
        notes: ['narrower-trial'],
      },
      {
        when: {
          size: { above: 5, atMost: 10 },
          mitoses: { atMost: 5 },
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'omentum', 'mesentery', 'peritoneum', 'other'],
          rupture: ['no'],
        },
        result: 'high',
        notes: ['narrower-trial'],
      },
      { when: { size: { above: 5, atMost: 10 }, mitoses: { above: 5, atMost: 10 }, rupture: ['no'] }, result: 'high' },
      { when: { size: { atMost: 10 }, mitoses: { above: 10 }, rupture: ['no'] }, result: 'high' },
      { when: { size: { above: 10 }, rupture: ['no'] }, result: 'high' },
      { when: { rupture: ['yes'] }, result: 'high' },
    ],
    notes: {
      'rupture-not-known': {
        says: 'If the tumor ruptured, this scheme says high, whatever the rest.',
        unknown: 'rupture',
        standing: 'confirmed',
        references: ['joensuu-2008', 'kobe-mnih', 'medalg-mnih'],
      },
      'narrower-trial': {
        says: 'A trial of imatinib after surgery (SSGXVIII/AIO) used a narrower rule for high risk, without the place. Some tumors that are high here are not high there.',
        standing: 'one-source',
        references: ['joensuu-2012'],
      },
      'small-outside-stomach': {
        says: 'Up to 2\u00a0cm, a count of 6 to 10, not in the stomach: the published table is not clear. High is the cautious reading.',
        when: {
          size: { atMost: 2 },
          mitoses: { above: 5, atMost: 10 },
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'omentum', 'mesentery', 'peritoneum', 'other'],
          rupture: ['no'],
        },
        standing: 'confirmed',
        references: ['kobe-mnih', 'medalg-mnih'],
      },
      'exactly-two': {
        says: 'With a count of up to 5, exactly 2\u00a0cm counts as up to 2\u00a0cm in this scheme.',
        when: { size: { atLeast: 2, atMost: 2 }, mitoses: { atMost: 5 } },
        standing: 'one-source',
        references: ['medalg-mnih'],
      },
      'between-two': {
        says: 'The table goes in steps of 0.1\u00a0cm and is silent in between. We read a size between 2 and 2.1\u00a0cm as over 2\u00a0cm.',
        when: { size: { above: 2, below: 2.1 } },
        standing: 'derived',
        references: ['kobe-mnih', 'medalg-mnih'],
      },
      'between-five': {
        says: 'The table goes in steps of 0.1\u00a0cm and is silent in between. We read a size between 5 and 5.1\u00a0cm as over 5\u00a0cm.',
        when: { size: { above: 5, below: 5.1 } },
        standing: 'derived',
        references: ['kobe-mnih', 'medalg-mnih'],
      },
      'between-ten': {
        says: 'The table goes in steps of 0.1\u00a0cm and is silent in between. We read a size between 10 and 10.1\u00a0cm as over 10\u00a0cm.',
        when: { size: { above: 10, below: 10.1 } },
        standing: 'derived',
        references: ['kobe-mnih', 'medalg-mnih'],
      },
      'count-over-ten': {
        says: 'The table counts in whole numbers. We read a count between 10 and 11 as over 10.',
        when: { mitoses: { above: 10, below: 11 } },
        standing: 'derived',
        references: ['kobe-mnih', 'medalg-mnih'],
      },
      omentum: {
        says: 'The scheme has no rule for the omentum. Taken by its words, it is not the stomach. Some experts treat it like the stomach.',
        when: { site: ['omentum'] },
        standing: 'one-source',
        references: ['cap-2021'],
      },
      elsewhere: {
        says: 'The scheme does not name places elsewhere outside the gut. We read them as “not the stomach”.',
        when: { site: ['other'] },
        standing: 'derived',
        references: ['joensuu-2008'],
      },
      'not-asked': {
        says: 'This scheme does not look at the edges of what was cut out (margins), or at gene changes.',
        standing: 'confirmed',
        references: ['joensuu-2008'],
      },
    },
    readings: [
      {
        where: 'Over 2 to 5\u00a0cm, a count of 6 to 10, not in the stomach',
        printed: 'The table printed in 2008 can be read two ways for this tumor: intermediate or high.',
        weTake: 'We show the higher group.',
        because: 'The paper’s own summary and later restatements do so too.',
        when: {
          size: { above: 2, atMost: 5 },
          mitoses: { above: 5, atMost: 10 },
          site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'omentum', 'mesentery', 'peritoneum', 'other'],
          rupture: ['no'],
        },
        standing: 'confirmed',
        references: ['joensuu-2008', 'kobe-mnih', 'medalg-mnih'],
      },
      {
        where: 'Over 2 to 5\u00a0cm, a count over 10, in the stomach',
        printed: 'The table printed in 2008 can be read two ways for this tumor: intermediate or high.',
        weTake: 'We show the higher group.',
        because: 'In the same table, a count over 10 is high anywhere.',
        when: { size: { above: 2, atMost: 5 }, mitoses: { above: 10 }, site: ['stomach'], rupture: ['no'] },
        standing: 'confirmed',
        references: ['joensuu-2008', 'kobe-mnih', 'medalg-mnih'],
      },
    ],
    noNumbers: {
      says: 'This scheme has no number for each row. The paper gives one risk of return for its whole high group: more than 15 to 20 of 100.',
      standing: 'confirmed',
      references: ['joensuu-2008'],
    },
    references: ['joensuu-2008', 'kobe-mnih', 'medalg-mnih'],
  },
);
