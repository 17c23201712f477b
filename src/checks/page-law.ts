/** Turns a law on one page's text into a law on all pages of a disease. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import type { PageText } from '../model/page-text.ts';
import { textsOf } from '../model/texts.ts';

/** What a law finds in one page. */
export type PageLaw = (text: PageText) => Diagnostic[];

/** The law, held against every page of a disease; what two pages share is reported once. */
export const onEveryPage =
  (law: PageLaw) =>
  (disease: Disease): Diagnostic[] => {
    const found = textsOf(disease).flatMap(law);
    return [...new Map(found.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
  };
