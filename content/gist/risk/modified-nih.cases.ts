import { defineRiskCases } from '../../../src/model/risk-scheme.ts';
import scheme from './modified-nih.ts';

export default defineRiskCases(scheme, [
  {
    given: {
      size: [0.1, 1, 1.9, 2],
      mitoses: [0, 1, 4, 5],
      rupture: ['no'],
      site: [
        'stomach',
        'duodenum',
        'jejunum-ileum',
        'rectum',
        'colon',
        'esophagus',
        'omentum',
        'mesentery',
        'peritoneum',
        'other',
      ],
    },
    expects: 'very-low',
  },
  {
    given: {
      size: [2.01, 2.1, 3, 4.9, 5],
      mitoses: [0, 4, 5],
      rupture: ['no'],
      site: [
        'stomach',
        'duodenum',
        'jejunum-ileum',
        'rectum',
        'colon',
        'esophagus',
        'omentum',
        'mesentery',
        'peritoneum',
        'other',
      ],
    },
    expects: 'low',
  },
  {
    given: { size: [0.1, 2, 2.01, 2.1, 4.9, 5], mitoses: [5.1, 6, 9, 10], rupture: ['no'], site: ['stomach'] },
    expects: 'intermediate',
  },
  {
    given: { size: [5.01, 5.1, 9.9, 10], mitoses: [0, 4, 5], rupture: ['no'], site: ['stomach'] },
    expects: 'intermediate',
  },
  {
    given: {
      size: [0.1, 2, 2.01, 2.1, 4.9, 5],
      mitoses: [5.1, 6, 9, 10],
      rupture: ['no'],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'omentum', 'mesentery', 'peritoneum', 'other'],
    },
    expects: 'high',
  },
  {
    given: {
      size: [5.01, 5.1, 9.9, 10],
      mitoses: [0, 4, 5],
      rupture: ['no'],
      site: ['duodenum', 'jejunum-ileum', 'rectum', 'colon', 'esophagus', 'omentum', 'mesentery', 'peritoneum', 'other'],
    },
    expects: 'high',
  },
  {
    given: { size: [5.01, 5.1, 9.9, 10], mitoses: [5.1, 6, 9, 10], rupture: ['no'], site: ['stomach', 'duodenum', 'other'] },
    expects: 'high',
  },
  {
    given: { size: [0.1, 2, 2.1, 5, 5.1, 10], mitoses: [10.1, 11, 50], rupture: ['no'], site: ['stomach', 'rectum', 'omentum'] },
    expects: 'high',
  },
  {
    given: {
      size: [10.01, 10.1, 20],
      mitoses: [0, 5, 6, 10, 11],
      rupture: ['no'],
      site: ['stomach', 'jejunum-ileum', 'peritoneum'],
    },
    expects: 'high',
  },
  {
    given: {
      size: [0.1, 2, 2.1, 5, 5.1, 10, 10.1],
      mitoses: [0, 5, 6, 10, 11],
      rupture: ['yes'],
      site: ['stomach', 'duodenum', 'colon', 'other'],
    },
    expects: 'high',
  },
]);
