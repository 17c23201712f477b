/** Turns a disease into the texts of all its pages. */
import { cardListTexts } from './card-list.ts';
import { cardTexts } from './card-text.ts';
import { decisionListTexts } from './decision-list.ts';
import { decisionTexts } from './decision-text.ts';
import type { Disease } from './disease.ts';
import { geneTexts } from './gene-text.ts';
import { glossaryTexts } from './glossary.ts';
import { withGlosses } from './gloss.ts';
import { handoutTexts } from './handout-text.ts';
import type { PageText, TextOfDisease } from './page-text.ts';
import { proofsTexts } from './proofs-text.ts';
import { riskTexts } from './risk-text.ts';
import { questionsTexts } from './questions-text.ts';
import { scenarioTexts } from './scenario-text.ts';
import { sourcesTexts } from './sources-text.ts';
import { updatesTexts } from './updates-text.ts';

/** Every kind of page; a new kind joins the laws on words and the quality page by one entry here. */
const kinds: readonly ((disease: Disease) => readonly TextOfDisease[])[] = [
  scenarioTexts,
  cardListTexts,
  cardTexts,
  decisionListTexts,
  decisionTexts,
  updatesTexts,
  riskTexts,
  geneTexts,
  glossaryTexts,
  questionsTexts,
  proofsTexts,
  sourcesTexts,
  handoutTexts,
];

/** The names of a disease's drugs, brand names among them, in lower case: words its readers have to meet. */
export function exemptWords({ treatments }: Disease): ReadonlySet<string> {
  const drugs = Object.values(treatments).filter((card) => 'doses' in card);
  return new Set(drugs.flatMap(({ name, otherNames }) => [name, ...otherNames]).map((name) => name.toLowerCase()));
}

function gather(disease: Disease): readonly PageText[] {
  const exempt = exemptWords(disease);
  const fromRoot = (file: string) => `content/${disease.slug}/${file}`;
  return kinds
    .flatMap((textsOfKind) => textsOfKind(disease))
    .map(({ bare = [], ...text }) => ({
      ...text,
      bare,
      glossed: withGlosses(text.blocks, new Set([text.question, ...text.headings, ...bare]), disease.terms),
      unglossed: text.terms.flatMap((key) => {
        const term = disease.terms[key];
        return !term || term.gloss || term.everyday ? [] : [term.word];
      }),
      exempt,
      file: fromRoot(text.file),
      lists: text.lists.map((list) => (list.file === undefined ? list : { ...list, file: fromRoot(list.file) })),
    }));
}

const gathered = new WeakMap<Disease, readonly PageText[]>();

/** What every page of a disease says, in reading order, with paths from the project's root; gathered once, for every law reads it. */
export function textsOf(disease: Disease): readonly PageText[] {
  const texts = gathered.get(disease) ?? gather(disease);
  gathered.set(disease, texts);
  return texts;
}
