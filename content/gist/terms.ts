import { defineTerms } from '../../src/model/term.ts';

export default defineTerms({
  ablation: { word: 'ablation', means: 'A treatment that tries to destroy a tumor where it is, without cutting it out.' },
  abdomen: { word: 'abdomen', means: 'The belly: the part of the body between the chest and the hips.' },
  adjuvant: {
    word: 'adjuvant treatment',
    means: 'Treatment given after surgery, such as a drug, because the tumor may come back.',
    also: ['adjuvant'],
  },
  'advanced-gist': {
    word: 'advanced GIST',
    means: 'A GIST that cannot be removed or has spread to distant places.',
    also: ['advanced'],
  },
  avapritinib: {
    word: 'avapritinib',
    means: 'A targeted drug that might be used for a GIST with certain changes in the PDGFRA gene.',
    also: ['Ayvakit', 'Ayvakyt'],
  },
  biopsy: {
    word: 'biopsy',
    means: 'Taking a small piece of a tumor, so that a lab can see what it is.',
    also: ['biopsies', 'biopsy sample'],
  },
  chemotherapy: {
    word: 'chemotherapy',
    means: 'Drugs that kill fast-growing cells of many kinds; it is not the same as a targeted drug.',
  },
  'clinical-trial': {
    word: 'clinical trial',
    means: 'A study with people who choose to take part, to find out whether something newer works and is safe.',
    also: ['clinical trials', 'trial'],
  },
  cure: { word: 'cure', means: 'Getting rid of the cancer for good.' },
  d842v: { word: 'D842V', means: 'One exact change in the PDGFRA gene.' },
  dasatinib: {
    word: 'dasatinib',
    means: 'A targeted drug that some doctors may suggest late; how much it helps in GIST is not yet clear.',
    also: ['Sprycel'],
  },
  'distant-recurrence': {
    word: 'distant recurrence',
    means: 'Cancer that is back in another part of the body, for example the lungs or the liver.',
  },
  dose: { word: 'dose', means: 'How much of a drug you take, and how often.', also: ['higher dose', 'doses'] },
  embolization: { word: 'embolization', means: 'A treatment that blocks the blood flow to a tumor, to try to destroy it.' },
  endoscopy: { word: 'endoscopy', means: 'A look inside the body through a thin tube with a camera.', also: ['endoscopies'] },
  exon: { word: 'exon', means: 'A numbered part of a gene; doctors name gene changes by it, such as “KIT exon 11”.' },
  fda: { word: 'FDA', means: 'The US agency that decides which drugs can be sold.' },
  'gene-change': {
    word: 'gene change',
    means: 'A change in the instructions inside a cell, also called a mutation.',
    also: ['mutation', 'mutations', 'gene changes'],
  },
  'gene-test': {
    word: 'gene test',
    means: 'A lab test of tumor cells that looks for changes in genes such as KIT and PDGFRA.',
    also: ['gene tests'],
  },
  generic: { word: 'generic', means: 'The same medicine sold under its plain name, often for less money.' },
  gist: {
    word: 'GIST',
    means:
      'Gastrointestinal stromal tumor: a tumor that starts in the wall of the gut, most often in the stomach or small bowel.',
    also: ['gastrointestinal stromal tumor', 'GISTs'],
  },
  imatinib: {
    word: 'imatinib',
    means: 'A targeted drug, often the first one used for GIST; it is sold as Gleevec.',
    also: ['Gleevec', 'Glivec', 'Imkeldi'],
  },
  intermediate: { word: 'intermediate risk', means: 'A risk between low and high.', also: ['intermediate'] },
  kit: {
    word: 'KIT',
    means: 'A gene that is changed in many GISTs; a gene test looks for certain changes in it.',
    also: ['KIT change'],
  },
  label: { word: 'label', means: 'The paper that a drug agency approves for a drug: its use, its dose and its risks.' },
  leukemia: { word: 'leukemia', means: 'A cancer of the blood.' },
  liver: { word: 'liver', means: 'A large organ in the upper right of the belly.' },
  'local-recurrence': { word: 'local recurrence', means: 'Cancer that is back in the place where it began, or close to it.' },
  'mitotic-rate': { word: 'mitotic rate', means: 'How fast the tumor grows, seen in how many of its cells are dividing.' },
  nilotinib: {
    word: 'nilotinib',
    means: 'A targeted drug that some doctors may suggest late; how much it helps in GIST is not yet clear.',
    also: ['Tasigna'],
  },
  pazopanib: {
    word: 'pazopanib',
    means: 'A targeted drug that some doctors may suggest late; how much it helps in GIST is not yet clear.',
    also: ['Votrient'],
  },
  pdgfra: {
    word: 'PDGFRA',
    means: 'A gene that is changed in some GISTs; a gene test looks for certain changes in it.',
    also: ['PDGFRA change'],
  },
  placebo: { word: 'placebo', means: 'A pill with no drug in it, used to compare in some trials.' },
  radiation: { word: 'radiation', means: 'Treatment with strong rays aimed at one place in the body.' },
  recurrence: { word: 'recurrence', means: 'Cancer that is back after treatment.', also: ['recurrent', 'recurrences'] },
  regorafenib: {
    word: 'regorafenib',
    means: 'A targeted drug that may help some people after other targeted drugs.',
    also: ['Stivarga'],
  },
  ripretinib: {
    word: 'ripretinib',
    means: 'A targeted drug that may be a choice after other targeted drugs.',
    also: ['Qinlock'],
  },
  'risk-of-return': {
    word: 'risk of return',
    means: 'How likely it is that the tumor comes back after treatment.',
    also: ['risk of recurrence'],
  },
  'side-effect': { word: 'side effect', means: 'Something a treatment does to you that is not wanted.', also: ['side effects'] },
  sarcoma: { word: 'sarcoma', means: 'A cancer of tissues such as muscle, fat and nerves; GIST is one type.' },
  sorafenib: {
    word: 'sorafenib',
    means: 'A targeted drug that some doctors may suggest late; how much it helps in GIST is not yet clear.',
    also: ['Nexavar'],
  },
  spread: {
    word: 'spread',
    means: 'Cancer that has moved from where it began to other places in the body.',
    also: ['metastatic', 'metastasis'],
  },
  sunitinib: {
    word: 'sunitinib',
    means: 'A targeted drug that may be tried when imatinib no longer works or cannot be taken.',
    also: ['Sutent'],
  },
  surgery: { word: 'surgery', means: 'An operation; here, one to take a tumor out.', also: ['operation'] },
  symptom: { word: 'symptom', means: 'Something you notice in your body, such as pain.', also: ['symptoms'] },
  'targeted-drug': {
    word: 'targeted drug',
    means: 'A drug aimed at a certain protein that helps a cancer grow.',
    also: ['targeted drugs', 'targeted therapy'],
  },
  tki: {
    word: 'tyrosine kinase inhibitor',
    means: 'A pill that blocks a tyrosine kinase, a type of protein that tells cells to grow.',
    also: ['TKI', 'tyrosine', 'kinase', 'inhibitor', 'inhibitors'],
  },
  tumor: { word: 'tumor', means: 'A lump of cells that should not be there.', also: ['tumors'] },
  unresectable: { word: 'unresectable', means: 'A tumor that an operation cannot take out.' },
  'watchful-waiting': {
    word: 'watchful waiting',
    means: 'Checking a tumor on a regular schedule instead of treating it right away.',
    also: ['careful watching', 'watching'],
  },
});
