/** Turns a whole disease into one document: cover with contents, then every chart with its steps, then the words. */
import { toFigureSheet } from './figure-sheet.ts';
import type { FigureInPlace } from './figure-files.ts';
import { provenanceOf, toRdf, toXmp } from '../figure/provenance.ts';
import { pageAddress, updatesAddress } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import type { Scenario } from '../model/scenario.ts';
import type { PrintRequest } from '../render/print-all.ts';
import { escapeXml } from '../render/xml.ts';
import { absolute } from '../site/addresses.ts';
import { sayDate, sayReview } from '../site/frame.ts';
import { toQrCode } from '../site/qr.ts';
import { type Paper, papers } from './paper-sizes.ts';
import { sheetStyle } from './sheet-style.ts';
import { toQuestions, toSteps, toWords } from './steps.ts';

/** The address of the page that shows the whole guide. */
export const guideAddress = (diseaseSlug: string) => `/${diseaseSlug}/guide/`;

/** The endings of the guide as a document, each with its paper. */
export const guideEndings = (Object.keys(papers) as Paper[]).map((paper) => ({ ending: `${papers[paper].ending}.pdf`, paper }));

const anchorOf = (disease: Disease, scenario: Scenario) => `${disease.slug}-${scenario.slug}`;
const notice = (disease: Disease) => `Information, not medical advice. ${sayReview(disease)}.`;

/** The day on which the newest of the charts was recorded. */
const newestDay = (disease: Disease, places: readonly FigureInPlace[]) =>
  places
    .map(({ figure }) => figure.revisedOn ?? disease.checkedOn)
    .sort()
    .at(-1) ?? disease.checkedOn;

function toContents(disease: Disease, places: readonly FigureInPlace[]): string {
  const entry = (anchor: string, words: string) =>
    `<a href="#${anchor}">${escapeXml(words)}</a> <span class="printed-sheet-number" data-sheet-of="${anchor}"></span>`;
  const scenarios = pagesOf(disease).map((scenario) => {
    const charts = places.filter((place) => place.scenario === scenario);
    const list = charts.map(({ figure }) => `<li>${entry(figure.name.replaceAll('/', '-'), figure.pathway.title)}</li>`);
    return `<li>${entry(anchorOf(disease, scenario), scenario.title)}<ul>${list.join('')}</ul></li>`;
  });
  return `<ol class="printed-contents">${scenarios.join('')}<li>${entry(`${disease.slug}-words`, 'What the words mean')}</li></ol>`;
}

function toCover(disease: Disease, places: readonly FigureInPlace[]): string {
  const address = absolute(guideAddress(disease.slug));
  return [
    '<section class="printed-cover"><div class="printed-head"><div>',
    `<p>Pathway Atlas</p><h1>${escapeXml(`${disease.name} (${disease.shortName}): how it is usually treated`)}</h1>`,
    `<p>${escapeXml(disease.summary)}</p></div><div class="printed-qr">${toQrCode(address, 'QR code: leads to this guide on the site')}</div></div>`,
    `<p><strong>${escapeXml(notice(disease))}</strong> Your care team knows you and your tumor. Ask them before you decide anything.</p>`,
    `<p>${escapeXml(
      `The charts restate one source: ${disease.sourceLine}. They were compared with it on ${sayDate(disease.checkedOn)}. ` +
        `The newest chart is of ${sayDate(newestDay(disease, places))}. Medicine may have moved on since the source was written.`,
    )} See what is newer: <a href="${absolute(updatesAddress(disease.slug))}">${absolute(updatesAddress(disease.slug))}</a></p>`,
    `<p>Our own words and drawings, CC\u00a0BY\u00a04.0. <a href="${address}">${address}</a></p>`,
    `<h2 id="${disease.slug}-contents">What is in this guide?</h2>`,
    toContents(disease, places),
    '</section>',
  ].join('');
}

function toPart(disease: Disease, scenario: Scenario, places: readonly FigureInPlace[]): string {
  const unknowns = scenario.unknowns.map(({ says }) => `<li>${escapeXml(says)}</li>`).join('');
  const page = absolute(pageAddress(disease.slug, scenario.slug));
  return [
    `<section class="printed-part"><h2 id="${anchorOf(disease, scenario)}">${escapeXml(scenario.question)}</h2>`,
    `<p><strong>${escapeXml(scenario.mainMessage.says)}</strong></p>`,
    `<p>This part is for you if ${escapeXml(scenario.forWhom.says)} It is not for you if ${escapeXml(scenario.notFor.says)}</p>`,
    `<p><strong>What you can do now:</strong> ${escapeXml(scenario.nextStep)}</p>`,
    unknowns ? `<h3>What is not known?</h3><ul>${unknowns}</ul>` : '',
    `<p class="printed-caption">On the site, with sources and explanations: <a href="${page}">${page}</a></p>`,
    // Before the charts, each of which takes a sheet of its own: so no sheet begins a part and stays half empty.
    `<h3>Questions to take with you</h3>${toQuestions(places.map(({ figure }) => figure))}</section>`,
    ...places.map(
      (place) =>
        `${toFigureSheet(place.figure, place.drawing, provenanceOf(disease, scenario, place.figure), 3)}` +
        `<section><h4>The same steps in words: ${escapeXml(place.figure.pathway.title)}</h4>${toSteps(place.figure)}</section>`,
    ),
  ].join('');
}

/** The guide as it stands in the body of a document or of a page. */
export function toGuide(disease: Disease, places: readonly FigureInPlace[]): string {
  return [
    '<div class="printed">',
    toCover(disease, places),
    ...pagesOf(disease).map((scenario) =>
      toPart(
        disease,
        scenario,
        places.filter((place) => place.scenario === scenario),
      ),
    ),
    `<section class="printed-part" data-no-terms><h2 id="${disease.slug}-words">What the words mean</h2>`,
    toWords(
      places.map(({ figure }) => figure),
      disease.terms,
    ),
    '</section></div>',
  ].join('');
}

/** The guide as one document. */
export function toGuideDocument(
  disease: Disease,
  places: readonly FigureInPlace[],
  { ending, paper }: (typeof guideEndings)[number],
): PrintRequest {
  const date = newestDay(disease, places);
  const title = `${disease.shortName}: how it is usually treated`;
  const about = `${disease.summary} ${notice(disease)}`;
  const address = absolute(guideAddress(disease.slug));
  const style = sheetStyle(paper, {
    title: `The whole guide – ${disease.shortName} – Pathway Atlas`,
    source: `Source: ${disease.sourceLine}. ${sayReview(disease)}. Newest chart: ${sayDate(date)}.`,
    address,
  });
  return {
    kind: 'pdf',
    name: `${disease.slug}/guide${ending}`,
    html: `${style}<main>${toGuide(disease, places)}</main>`,
    stored: {
      title: `${title} – Pathway Atlas`,
      author: 'Pathway Atlas',
      subject: `${about} Source: ${disease.sourceLine}. Our own words and drawings, CC BY 4.0.`,
      keywords: [disease.name, disease.shortName, address],
      date,
      xmp: toXmp(toRdf({ title, about, source: disease.sourceLine, date, address })),
    },
  };
}
