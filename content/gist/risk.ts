import { defineRisk } from '../../src/model/risk.ts';
import claims from './claims.ts';
import references from './references.ts';
import inputs from './risk-inputs.ts';
import terms from './terms.ts';

export default defineRisk(
  { claims, terms, references, inputs },
  {
    question: 'How likely is my GIST to come back after surgery?',
    mainMessage:
      'Three published tables sort tumors by size, place and how fast the cells divide. Find where yours stands, then ask your doctor what it means.',
    forWhom: 'your GIST was taken out by surgery, and you have the lab report.',
    nextStep: 'Bring the lab report to your next visit. Ask your doctor which risk group they see for you, and why.',
    unknowns: [
      'No table can tell what will happen to one person. It tells what happened to others with a tumor like it.',
      'The three tables measure different things. They do not always agree, and must not be put together.',
      'We have not yet checked these tables against the first print. That must be done before anyone uses them for care.',
    ],
    exclusions: {
      'pediatric-type': {
        label: 'It is the type of GIST that children, teens and some young adults have.',
        says: 'That is a different disease.',
        standing: 'confirmed',
        references: ['lrg-risk', 'gsi-prognosis'],
      },
      'other-type': {
        label: 'The GIST is SDH-deficient, goes with NF1, has the PDGFRA change D842V, or has no known change (wild-type).',
        says: 'European experts say that such tables are in essence about GISTs with a KIT change.',
        standing: 'one-source',
        references: ['esmo-2022'],
      },
      'more-than-one': {
        label: 'There is more than one tumor, or GIST runs in the family.',
        says: 'No table covers that.',
        standing: 'our-caution',
        references: ['joensuu-2008', 'miettinen-2006', 'ajcc-8'],
      },
      'drug-before': {
        label: 'Imatinib or another drug was taken before surgery.',
        says: 'The drug changes how many dividing cells there are.',
        standing: 'one-source',
        references: ['esmo-2022'],
      },
      'biopsy-only': {
        label: 'Only a biopsy has been counted, not the whole tumor.',
        says: 'A count on a biopsy cannot be relied on.',
        standing: 'one-source',
        references: ['esmo-2022'],
      },
      spread: {
        label: 'The tumor has already spread.',
        says: 'Then the question is no longer the risk of return. Only the stage can be shown.',
        sameAs: { input: 'spread', option: 'yes' },
        stillShows: ['ajcc-8'],
        standing: 'one-source',
        references: ['gsi-prognosis'],
      },
      'not-removed': {
        label: 'The tumor was not fully taken out.',
        says: 'Then doctors treat it in the same way as a GIST that has spread.',
        standing: 'one-source',
        references: ['nccn-2026'],
      },
      'imatinib-now': {
        label: 'Imatinib is being taken now, after surgery.',
        says: 'All figures are from people who took none.',
        standing: 'confirmed',
        references: ['lrg-risk', 'nci-pdq'],
      },
    },
    schemes: ['modified-nih', 'afip', 'ajcc-8'],
    always: [
      'This shows where a tumor falls in a published table. It does not predict what will happen to you.',
      'The figures come from people who did not take imatinib.',
      'To be confirmed against the original before clinical use.',
      'No clinician has reviewed this page. Talk with your care team.',
    ],
    notes: [
      {
        says: 'The first two tables disagree for this tumor. We show both, side by side, and do not average them.',
        when: { size: { atMost: 2 }, mitoses: { above: 5, atMost: 10 }, site: ['stomach'], rupture: ['no'] },
        standing: 'confirmed',
        references: ['kobe-mnih', 'medalg-mnih', 'cap-2021'],
      },
      {
        says: 'The tables count in whole numbers. We read a count between 5 and 6 as over 5.',
        when: { mitoses: { above: 5, below: 6 } },
        standing: 'derived',
        references: ['kobe-mnih', 'miettinen-2006', 'ajcc-8'],
      },
      {
        says: 'Rupture changes the plan. Ask your team.',
        when: { rupture: ['yes'] },
        standing: 'one-source',
        references: ['nccn-2026'],
      },
      {
        says: 'Fifty fields cover more tissue in some microscopes than in others. Ask the lab what area was counted.',
        when: { per: ['50hpf'] },
        standing: 'one-source',
        references: ['esmo-2022'],
      },
      {
        says: 'We do not know which area was counted. We use the count as it is: both usual areas count the same here. Ask the lab.',
        unknown: 'per',
        when: { mitoses: { atLeast: 0 } },
        standing: 'one-source',
        references: ['esmo-2022'],
      },
      {
        says: 'Of the three tables, only the AJCC stage asks about lymph nodes.',
        when: { nodes: ['yes'] },
        standing: 'derived',
        references: ['ajcc-8'],
      },
      {
        says: 'Some changes in KIT exon 11, in codons 557 and 558, raise the risk. Yet no table asks about gene changes. Ask what your gene test means for your risk.',
        standing: 'confirmed',
        references: ['lrg-risk'],
      },
    ],
    explains: [
      {
        input: 'rupture',
        title: 'What counts as rupture?',
        lists: [
          {
            says: 'This counts as rupture:',
            items: [
              'The tumor spilled or broke open in the belly.',
              'It was taken out in pieces, or cut into. A surgical biopsy counts too.',
              'There was a hole in the bowel or stomach at the tumor.',
              'There was blood-stained fluid in the belly.',
              'It grew into a nearby organ, seen under the microscope.',
            ],
          },
          {
            says: 'This does not count as rupture:',
            items: [
              'A hole in the lining of the gut, or spill that stayed inside the gut.',
              'The tumor reaches the lining of the belly under the microscope.',
              'The surgeon damaged only the outer cover.',
              'A needle biopsy through the belly wall without problems.',
              'Tumor cells at the cut edge, seen only under the microscope (R1).',
            ],
          },
        ],
        standing: 'confirmed',
        references: ['holmebakk-2016', 'nishida-2019'],
      },
      {
        input: 'per',
        title: 'Why does the area matter?',
        lists: [
          {
            says: 'In old microscopes, 50 fields were about 5\u00a0mm². With modern wide lenses, they can be more than 10\u00a0mm². So the same tumor can get a count twice as high. The figures of the first two tables come from the older fields.',
            items: [],
          },
        ],
        standing: 'one-source',
        references: ['esmo-2022'],
      },
    ],
    conversion: {
      input: 'mitoses',
      into: { input: 'per', option: '5mm2' },
      area: 5,
      title: 'The report names another number of fields?',
      says: [
        'Some labs count in fewer or more fields, such as 20. Then the tables cannot use the count as it is.',
        'If you know how wide one field is, the count can be turned into one per 5\u00a0mm². The lab can tell you the width.',
      ],
      asks: {
        count: {
          label: 'Dividing cells counted',
          help: ['In all those fields together, such as 6.'],
          unit: '',
          units: {},
          knows: 'a number alone',
          example: '6',
          within: { atLeast: 0 },
          refuseAbove: 1000,
        },
        fields: {
          label: 'Number of fields',
          help: ['Such as 20.'],
          unit: '',
          units: { fields: 1, hpf: 1 },
          knows: 'a number alone',
          example: '20',
          within: { above: 0 },
          refuseAbove: 1000,
        },
        width: {
          label: 'Width of one field',
          help: ['Its diameter in millimeters, such as 0.55.'],
          unit: 'mm',
          units: { mm: 1 },
          knows: 'mm',
          example: '0.55',
          within: { above: 0 },
          refuseAbove: 5,
        },
      },
      caution: 'This is plain geometry, and part of no published table. Ask the lab if it is right for your report.',
    },
    join: {
      pathway: 'small/after-surgery',
      step: 'risk',
      caution: {
        says: 'A table is not your doctor’s judgment. Our source gives no limits in centimeters or counts: it leaves the judgment to your doctor.',
        cites: ['F16', 'F18', 'F19'],
      },
      answers: {
        low: {
          says: 'When the risk of return is low, more treatment is often not needed.',
          cites: ['F15'],
          step: 'often-no-more',
          results: { 'modified-nih': ['very-low', 'low'], afip: ['none', 'very-low', 'low'] },
        },
        higher: {
          says: 'When your doctor judges the risk to be intermediate or high, imatinib after surgery is usually advised. It is taken for one year or longer.',
          cites: ['F19', 'F20'],
          step: 'gene-test',
          results: { 'modified-nih': ['intermediate', 'high'], afip: ['moderate', 'high'] },
        },
      },
      also: [
        {
          says: 'When a tumor is very likely to return, many doctors now advise three years of imatinib or longer.',
          cites: ['F21'],
          step: 'very-likely',
        },
      ],
    },
    advice: [
      {
        body: 'US National Cancer Institute (PDQ; not a guideline)',
        dated: '2025',
        says: 'The best length of imatinib after surgery is not known. For high risk, it is at least 3 years in practice. The risk is judged by size, place, mitotic count and rupture.',
        standing: 'one-source',
        references: ['nci-pdq'],
      },
      {
        body: 'Cancer doctors in Germany, Austria and Switzerland (Onkopedia)',
        dated: '2024-04',
        says: 'They advise imatinib after surgery for high risk, judged by size and mitotic rate. We could not confirm for how long.',
        standing: 'confirmed',
        references: ['onkopedia-2024'],
      },
      {
        body: 'European experts (ESMO)',
        dated: '2022',
        says: 'They advise 400\u00a0mg of imatinib for 3 years at a “significant risk” of return. Months before surgery count toward the 3 years. At intermediate risk, they ask you and your doctor to decide together. They name no table for that.',
        standing: 'one-source',
        references: ['esmo-2022'],
      },
      {
        body: 'European experts (ESMO), on some kinds of GIST',
        dated: '2022',
        says: 'After rupture, imatinib should be considered; they set no length. It is not for GISTs with D842V, or those with NF1. Nor is it for SDH-deficient GISTs. Tumor cells at the cut edge should not decide.',
        standing: 'one-source',
        references: ['esmo-2022'],
      },
      {
        body: 'NICE (United Kingdom)',
        dated: '2014',
        says: 'Its guidance is for people with a KIT-positive GIST at high risk: imatinib for up to 3 years. High risk is judged by the table of Miettinen (2006).',
        standing: 'confirmed',
        references: ['nice-ta326', 'miettinen-2006-aplm'],
      },
    ],
    leftOut: [
      'We could not check the newest advice from the US (NCCN), the UK and Asia. It is not shown here. Ask your doctor what it says.',
    ],
    others: [
      {
        says: 'Fletcher 2002: this older table does not ask about place or rupture. A count of exactly 5 has no row in it, and 5\u00a0cm stands in two. We leave it out: ask for a newer one.',
        standing: 'one-source',
        references: ['fletcher-2002', 'gsi-prognosis'],
      },
      {
        says: 'Huang 2007, levels I to IV: these split up the high group of that older table. A count of exactly 5 has no level. We leave them out. Ask for the group by a newer table.',
        standing: 'confirmed',
        references: ['huang-2007'],
      },
      {
        says: 'Gold 2009 (a score chart) and the contour maps of 2012: they were printed as drawings, without a formula. We do not copy numbers from a drawing. Your doctor may use them.',
        standing: 'confirmed',
        references: ['gold-2009', 'joensuu-2012-maps'],
      },
    ],
    questions: [
      'Which risk group am I in, and by which table?',
      'What were my tumor’s size, place and mitotic count?',
      'Did the lab count 5\u00a0mm² or 50 high-power fields?',
      'Did my tumor rupture, before or during surgery?',
      'What does my gene test mean for my risk?',
      'What do you advise for me after surgery, and why?',
    ],
  },
);
