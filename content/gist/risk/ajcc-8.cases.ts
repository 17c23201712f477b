import { defineRiskCases } from '../../../src/model/risk-scheme.ts';
import scheme from './ajcc-8.ts';

export default defineRiskCases(scheme, [
  {
    given: { size: [0.1, 1.9, 2], mitoses: [0, 4, 5], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'ia',
  },
  {
    given: { size: [2.01, 2.1, 4.9, 5], mitoses: [0, 4, 5], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'ia',
  },
  {
    given: { size: [5.01, 5.1, 9.9, 10], mitoses: [0, 4, 5], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'ib',
  },
  {
    given: { size: [0.1, 1.9, 2], mitoses: [5.1, 6, 60], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'ii',
  },
  {
    given: { size: [2.01, 2.1, 4.9, 5], mitoses: [5.1, 6, 60], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'ii',
  },
  {
    given: { size: [10.01, 10.1, 25], mitoses: [0, 4, 5], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'ii',
  },
  {
    given: { size: [5.01, 5.1, 9.9, 10], mitoses: [5.1, 6, 60], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'iiia',
  },
  {
    given: { size: [10.01, 10.1, 25], mitoses: [5.1, 6, 60], site: ['stomach', 'omentum'], nodes: ['no'], spread: ['no'] },
    expects: 'iiib',
  },
  {
    given: {
      size: [0.1, 2, 2.1, 5, 5.1, 10, 10.1],
      mitoses: [0, 5, 6],
      site: ['stomach', 'omentum'],
      nodes: ['yes'],
      spread: ['no'],
    },
    expects: 'iv',
  },
  {
    given: {
      size: [0.1, 2, 2.1, 5, 5.1, 10, 10.1],
      mitoses: [0, 5, 6],
      site: ['stomach', 'omentum'],
      nodes: ['yes', 'no'],
      spread: ['yes'],
    },
    expects: 'iv',
  },
  {
    given: {
      size: [0.1, 1.9, 2],
      mitoses: [0, 4, 5],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'i',
  },
  {
    given: {
      size: [2.01, 2.1, 4.9, 5],
      mitoses: [0, 4, 5],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'i',
  },
  {
    given: {
      size: [5.01, 5.1, 9.9, 10],
      mitoses: [0, 4, 5],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'ii',
  },
  {
    given: {
      size: [0.1, 1.9, 2],
      mitoses: [5.1, 6, 60],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'iiia',
  },
  {
    given: {
      size: [10.01, 10.1, 25],
      mitoses: [0, 4, 5],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'iiia',
  },
  {
    given: {
      size: [2.01, 2.1, 4.9, 5],
      mitoses: [5.1, 6, 60],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'iiib',
  },
  {
    given: {
      size: [5.01, 5.1, 9.9, 10],
      mitoses: [5.1, 6, 60],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'iiib',
  },
  {
    given: {
      size: [10.01, 10.1, 25],
      mitoses: [5.1, 6, 60],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['no'],
      spread: ['no'],
    },
    expects: 'iiib',
  },
  {
    given: {
      size: [0.1, 2, 2.1, 5, 5.1, 10, 10.1],
      mitoses: [0, 5, 6],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['yes'],
      spread: ['no'],
    },
    expects: 'iv',
  },
  {
    given: {
      size: [0.1, 2, 2.1, 5, 5.1, 10, 10.1],
      mitoses: [0, 5, 6],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'mesentery', 'peritoneum'],
      nodes: ['yes', 'no'],
      spread: ['yes'],
    },
    expects: 'iv',
  },
  {
    given: {
      size: [0.1, 2, 2.1, 5, 5.1, 10, 10.1],
      mitoses: [0, 5, 6],
      site: ['other'],
      nodes: ['yes', 'no'],
      spread: ['yes', 'no'],
    },
    expects: 'no-figure',
  },
]);
