import { wordPattern } from './word-pattern.ts';

/** Words of cancer care that most readers have to learn; the word itself or its beginning before `*`. */
const pattern = wordPattern(
  `
  ablation* adjuvant* adverse anastomosis anemi* apoptosis asymptomatic benign biopsies biopsy* capsule carcinoma* chemoradiation chemotherap*
  clinical comorbid* contraindicat* cytology debulk* deficient diagnos* dissection dose* edema* embolization endoscop* etiology excis* exon* fusion*
  generic gene genes genetic* genom* germline hemorrhag* hepatic histolog* hyperten* immunohisto* immunotherap* incidence infusion inhibitor*
  intravenous invasive kinase* laparoscop* lesion* leukemia localized malignan* margin* median mesenchymal metasta* mitosis mitotic morbidity
  mortality mutat* necro* neoadjuvant neoplas* nodul* oncolog* palliat* patholog* perforat* peritone* placebo* prognos* progression protocol
  radiation radiolog* radiotherap* randomiz* receptor* recurr* refractor* regimen* relaps* remission resect* resistan* ruptur* sarcoma* somatic stage
  stromal symptom* syndrom* systemic targeted toxicit* tumor* tyrosine ultrasound unresectable
`
    .trim()
    .split(/\s+/),
);
/** Short forms of capitals, such as those of genes and agencies; countries are known to all. */
const shortForm = /(?<![\p{L}\d])(?!(?:US|EU|UK|I{1,3}|IV)(?![\p{L}\d]))\p{Lu}[\p{Lu}\d]+(?![\p{L}\d])/gu;

/** Where the hard words of a text stand. */
export function hardWordsIn(text: string): readonly { readonly word: string; readonly index: number }[] {
  return [pattern, shortForm].flatMap((each) => [...text.matchAll(each)].map(({ 0: word, index }) => ({ word, index })));
}
