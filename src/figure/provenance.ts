/** Turns a figure into what its files say about themselves: what it is, whose words, of when, where it lives. */
import { pageAddress, revisionAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Stored } from '../render/print-all.ts';
import { escapeXml } from '../render/xml.ts';
import { absolute } from '../site/addresses.ts';
import { sayReview } from '../site/frame.ts';
import { type Figure, sayRevision } from './figure.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Where a figure comes from, in words that travel with it. */
export interface Provenance {
  readonly title: string;
  readonly subtitle: string;
  /** "Information, not medical advice. Not yet reviewed by a clinician." */
  readonly notice: string;
  /** "Source: …, 18 May 2020. Our own words and drawing, CC BY 4.0." */
  readonly source: string;
  /** "Revision 1a2b3c4, 24 November 2026." */
  readonly revision: string;
  /** The full address of the figure's page. */
  readonly page: string;
  /** The full address that tells whether this revision is still the current one. */
  readonly current: string;
  readonly stored: Stored;
}

/** What a file says of itself as Dublin Core, in RDF: the same in an SVG and in an XMP packet. */
export function toRdf(facts: {
  readonly title: string;
  readonly about: string;
  readonly source: string;
  readonly date: string;
  readonly address: string;
}): string {
  const said = (name: string, words: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><rdf:Description rdf:about="">',
    said('title', facts.title),
    said('description', facts.about),
    `<dc:creator><rdf:Seq><rdf:li>Pathway Atlas</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:date><rdf:Seq><rdf:li>${facts.date}</rdf:li></rdf:Seq></dc:date>`,
    `<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>`,
    `<dc:source>${escapeXml(facts.source)}</dc:source>`,
    `<dc:identifier>${escapeXml(facts.address)}</dc:identifier>`,
    said('rights', 'Our own words and drawing, CC BY 4.0'),
    `<xmp:CreateDate>${facts.date}</xmp:CreateDate><xmp:ModifyDate>${facts.date}</xmp:ModifyDate>`,
    `<xmpRights:WebStatement>${licence}</xmpRights:WebStatement>`,
    '</rdf:Description></rdf:RDF>',
  ].join('');
}

/** The same as an XMP packet, for pictures and PDF. */
export const toXmp = (rdf: string) =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="r"?>`;

/** Gathers where a figure comes from. */
export function provenanceOf(disease: Disease, scenario: Scenario, figure: Figure): Provenance & { readonly rdf: string } {
  const { title, subtitle } = figure.pathway;
  const notice = `Information, not medical advice. ${sayReview(disease)}.`;
  const source = `Source: ${figure.sourceLine}. Our own words and drawing, CC\u00a0BY\u00a04.0.`;
  const revision = `${sayRevision(figure)}.`;
  const page = absolute(pageAddress(disease.slug, scenario.slug));
  const current = absolute(revisionAddress(figure.revision));
  // While an author tries words there is no recorded day; the day of the last comparison stands in.
  const date = figure.revisedOn ?? disease.checkedOn;
  const about = `${subtitle} ${notice} ${revision}`;
  const rdf = toRdf({ title, about, source: figure.sourceLine, date, address: current });
  return {
    title,
    subtitle,
    notice,
    source,
    revision,
    page,
    current,
    rdf,
    stored: {
      title: `${title} – ${disease.shortName} – Pathway Atlas`,
      author: 'Pathway Atlas',
      subject: `${about} ${source}`,
      keywords: [disease.name, disease.shortName, scenario.title, figure.revision, current],
      date,
      xmp: toXmp(rdf),
    },
  };
}
