/** Turns a page of the site itself, which belongs to no disease, into a text that every law reads. */
import type { Disease } from './disease.ts';
import { isSaid } from './gloss.ts';
import type { PageText } from './page-text.ts';
import { sentenceAround } from './reading.ts';
import { spotTerms } from './terms-used.ts';
import { exemptWords } from './texts.ts';

/** What a page of the site itself says, before the hard words of any disease are known to it. */
export type TextOfSite = Omit<PageText, 'exempt' | 'glossed' | 'unglossed' | 'terms' | 'bare'> & Partial<Pick<PageText, 'bare'>>;

/** The text, held against the hard words of every disease: these pages mark none, so each sentence must say what its own mean. */
export function textOfSite({ bare = [], ...text }: TextOfSite, diseases: readonly Disease[]): PageText {
  const closed = new Set([text.question, ...text.headings, ...bare]);
  const told = text.blocks.filter((block) => !closed.has(block));
  const used = diseases.flatMap(({ terms }) =>
    told.flatMap((block) =>
      spotTerms(block, terms).flatMap(({ key, index }) => {
        const term = terms[key];
        if (!term) return [];
        const isPlain = term.everyday || isSaid(sentenceAround(block, index).sentence, term);
        return [{ key, ...(isPlain ? {} : { unsaid: term.word }) }];
      }),
    ),
  );
  return {
    ...text,
    bare,
    glossed: text.blocks,
    unglossed: [...new Set(used.flatMap(({ unsaid }) => unsaid ?? []))],
    terms: [...new Set(used.map(({ key }) => key))],
    exempt: new Set(diseases.flatMap((disease) => [...exemptWords(disease)])),
  };
}
