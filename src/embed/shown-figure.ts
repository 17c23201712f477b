/** Turns a figure into what can stand in other people's pages. */
import type { Figure } from '../figure/figure.ts';
import { frozenPictureAddress } from '../model/anchors.ts';
import type { Drawing } from '../render/draw-all.ts';
import { escapeXml } from '../render/xml.ts';
import { frameHeight } from './frame-height.ts';
import { plain } from './markdown.ts';
import { type AddressOf, type Picture, type Shown, toPicture } from './snippets.ts';
import { type ToldStep, toldOutline } from './told-outline.ts';

/** What must be known of a figure beside itself. */
export interface Place {
  /** The page that shows the figure with everything around it, from the site's root. */
  readonly home: string;
  readonly drawing: Drawing;
  /** Width and height of the saved picture, in CSS pixels. */
  readonly picture: readonly [number, number];
  /** "Not yet reviewed by a clinician". */
  readonly review: string;
  /** Whether it stays on the figure's revision, or follows the newest. */
  readonly isPinned?: boolean;
}

const sourceOf = ({ pathway, sourceLine, revision }: Figure, { review }: Place) =>
  `${pathway.title}. Information, not medical advice. ${review}. Source: ${sourceLine}. ` +
  `Words and drawing: Pathway Atlas, CC BY 4.0. Revision ${revision}.`;

function toItem({ label, kind, says, ways, onward }: ToldStep, addressOf: AddressOf): string {
  const link = onward && `Goes on here: <a href="${escapeXml(addressOf(onward.address))}">${escapeXml(onward.label)}</a>`;
  const lines = [...ways.map(escapeXml), ...(link ? [link] : [])];
  const list = lines.length > 0 ? `\n<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>\n` : '';
  return `<li><strong>${escapeXml(label)}</strong> (${kind})${says.map((words) => `<br>${escapeXml(words)}`).join('')}${list}</li>`;
}

function toText(figure: Figure, place: Place, picture: Picture, addressOf: AddressOf): string {
  const home = escapeXml(addressOf(place.home));
  return [
    `<p><strong>${escapeXml(figure.pathway.title)}</strong><br>${escapeXml(figure.pathway.subtitle)}</p>`,
    `<p>${toPicture(picture, place.home, addressOf)}</p>`,
    '<ol>',
    ...toldOutline(figure).map((step) => toItem(step, addressOf)),
    '</ol>',
    `<p>${escapeXml(sourceOf(figure, place))}<br><a href="${home}">${home}</a></p>`,
  ].join('\n');
}

function toMarkdown(figure: Figure, place: Place, picture: Picture, addressOf: AddressOf): string {
  const home = addressOf(place.home);
  const steps = toldOutline(figure).flatMap(({ label, kind, says, ways, onward }, index) => [
    `${index + 1}. **${plain(label)}** (${kind})`,
    ...says.map((words) => `    - ${plain(words)}`),
    ...ways.map((words) => `    - ${plain(words)}`),
    ...(onward ? [`    - Goes on here: [${plain(onward.label)}](${addressOf(onward.address)})`] : []),
  ]);
  return [
    `**${plain(figure.pathway.title)}.** ${plain(figure.pathway.subtitle)}`,
    `[![${plain(picture.alt)}](${addressOf(picture.address)})](${home})`,
    steps.join('\n'),
    `${plain(sourceOf(figure, place))} [${home}](${home})`,
  ].join('\n\n');
}

/** A figure for other people's pages. */
export function toShownFigure(figure: Figure, place: Place): Shown {
  const { title } = figure.pathway;
  // Mail programs show no SVG, and word processors misplace its words.
  const newest: Picture = {
    address: `${figure.files}.png`,
    alt: `Chart: ${title}. ${figure.outline.length} steps. The same steps in words are behind this link.`,
    size: place.picture,
  };
  const frozen: Picture = { ...newest, address: frozenPictureAddress(figure.name, figure.revision) };
  return {
    name: figure.name,
    title,
    frameTitle: `${title}: chart and steps from Pathway Atlas`,
    home: place.home,
    height: frameHeight(place.drawing),
    ...(place.isPinned ? { revision: figure.revision } : {}),
    picture: place.isPinned ? frozen : newest,
    // Words that are pasted stay as they are; a picture among them must not change under them.
    toText: (addressOf) => toText(figure, place, frozen, addressOf),
    toMarkdown: (addressOf) => toMarkdown(figure, place, frozen, addressOf),
  };
}
