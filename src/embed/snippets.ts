/** Turns a figure into the texts that people paste into their own pages, letters and leaflets. */
import type { Figure } from '../figure/figure.ts';
import { embedAddress } from '../model/anchors.ts';
import type { Drawing } from '../render/draw-all.ts';
import { escapeXml } from '../render/xml.ts';
import { frameHeight } from './frame-height.ts';
import { type ToldStep, toldOutline } from './told-outline.ts';

/** What a snippet needs to know beside its figure. */
export interface Place {
  /** The page that shows the figure with everything around it, from the site's root. */
  readonly home: string;
  readonly drawing: Drawing;
  /** Width and height of the saved picture, in CSS pixels. */
  readonly picture: readonly [number, number];
  /** "Not yet reviewed by a clinician". */
  readonly review: string;
  /** Turns an address from the site's root into the one to write: a full one where it leaves the site. */
  readonly addressOf: (address: string) => string;
  /** The version to stay on; without it, always the newest. */
  readonly revision?: string;
}

/** Mail programs show no SVG, and word processors misplace its words. */
export const pictureFile = ({ files }: Figure) => `${files}.png`;

const titleOf = ({ pathway }: Figure) => `${pathway.title}: chart and steps from Pathway Atlas`;

const altOf = ({ pathway, outline }: Figure) =>
  `Chart: ${pathway.title}. ${outline.length} steps. The same steps in words are behind this link.`;

const sourceOf = ({ pathway, sourceLine, revision }: Figure, { review }: Place) =>
  `${pathway.title}. Information, not medical advice. ${review}. Source: ${sourceLine}. ` +
  `Words and drawing: Pathway Atlas, CC BY 4.0. Revision ${revision}.`;

/** A frame without its script: a host that has it already, or allows none. */
export function toFrame(figure: Figure, { addressOf, drawing, revision }: Place): string {
  const src = addressOf(embedAddress(figure.name, revision));
  return (
    `<iframe src="${escapeXml(src)}" title="${escapeXml(titleOf(figure))}" ` +
    `width="100%" height="${frameHeight(drawing)}" frameborder="0" loading="lazy"></iframe>`
  );
}

/** The saved picture with its words, leading to the page. */
export function toPicture(figure: Figure, { addressOf, home, picture: [width, height] }: Place): string {
  return (
    `<a href="${escapeXml(addressOf(home))}"><img src="${escapeXml(addressOf(pictureFile(figure)))}" ` +
    `alt="${escapeXml(altOf(figure))}" width="${width}" height="${height}"></a>`
  );
}

function toElement(figure: Figure, place: Place): string {
  const src = place.addressOf(embedAddress(figure.name, place.revision));
  return (
    `<pathway-figure src="${escapeXml(src)}" title="${escapeXml(titleOf(figure))}">\n` +
    `  ${toPicture(figure, place)}\n</pathway-figure>`
  );
}

function toItem({ label, kind, says, ways, onward }: ToldStep, { addressOf }: Place): string {
  const link = onward && `Goes on here: <a href="${escapeXml(addressOf(onward.address))}">${escapeXml(onward.label)}</a>`;
  const lines = [...ways.map(escapeXml), ...(link ? [link] : [])];
  const list = lines.length > 0 ? `\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>\n` : '';
  return `<li><strong>${escapeXml(label)}</strong> (${kind})${says.map((words) => `<br>${escapeXml(words)}`).join('')}${list}</li>`;
}

/** Only what every editor keeps: paragraphs, links, a picture, lists. */
function toText(figure: Figure, place: Place): string {
  return [
    `<p><strong>${escapeXml(figure.pathway.title)}</strong><br>${escapeXml(figure.pathway.subtitle)}</p>`,
    `<p>${toPicture(figure, place)}</p>`,
    '<ol>',
    ...toldOutline(figure).map((step) => toItem(step, place)),
    '</ol>',
    `<p>${escapeXml(sourceOf(figure, place))}<br><a href="${escapeXml(place.addressOf(place.home))}">${escapeXml(place.addressOf(place.home))}</a></p>`,
  ].join('\n');
}

function toMarkdown(figure: Figure, place: Place): string {
  const plain = (words: string) =>
    words
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]]/g, '\\$&');
  const home = place.addressOf(place.home);
  const steps = toldOutline(figure).flatMap(({ label, kind, says, ways, onward }, index) => [
    `${index + 1}. **${plain(label)}** (${kind})`,
    ...says.map((words) => `    - ${plain(words)}`),
    ...ways.map((words) => `    - ${plain(words)}`),
    ...(onward ? [`    - Goes on here: [${plain(onward.label)}](${place.addressOf(onward.address)})`] : []),
  ]);
  return [
    `**${plain(figure.pathway.title)}.** ${plain(figure.pathway.subtitle)}`,
    `[![${plain(altOf(figure))}](${place.addressOf(pictureFile(figure))})](${home})`,
    steps.join('\n'),
    `${plain(sourceOf(figure, place))} [${home}](${home})`,
  ].join('\n\n');
}

/** Every snippet of a figure, by the name of its kind. */
export function toSnippets(figure: Figure, place: Place) {
  const script = escapeXml(place.addressOf('/embed/pathway-figure.js'));
  return {
    frame: `${toFrame(figure, place)}\n<script async src="${script}"></script>`,
    element: `<script type="module" src="${script}"></script>\n${toElement(figure, place)}`,
    picture: toPicture(figure, place),
    text: toText(figure, place),
    markdown: toMarkdown(figure, place),
  };
}
