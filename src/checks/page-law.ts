/** Turns a law on one page's text into a law on all pages of a disease. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Disease } from '../model/disease.ts';
import type { PageText } from '../model/page-text.ts';
import { textsOf } from '../model/texts.ts';

/** What a law finds in one page. */
export type PageLaw = (text: PageText) => Diagnostic[];

const found = new WeakMap<PageText, Map<PageLaw, readonly Diagnostic[]>>();

/** What a law finds in a page; looked for once, though the door, the instruments and the quality page all ask. */
export function findingsOf(law: PageLaw, text: PageText): readonly Diagnostic[] {
  const ofText = found.get(text) ?? new Map<PageLaw, readonly Diagnostic[]>();
  const findings = ofText.get(law) ?? law(text);
  found.set(text, ofText.set(law, findings));
  return findings;
}

/** The law, held against every page of a disease; what two pages share is reported once. */
export const onEveryPage =
  (law: PageLaw) =>
  (disease: Disease): Diagnostic[] => {
    const findings = textsOf(disease).flatMap((text) => findingsOf(law, text));
    return [...new Map(findings.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
  };
