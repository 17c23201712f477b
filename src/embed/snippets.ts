/** Turns what can be embedded into the texts that people paste into their own pages, letters and leaflets. */
import { embedAddress } from '../model/anchors.ts';
import { escapeXml } from '../render/xml.ts';

/** Turns an address from the site's root into the one to write: a full one where it leaves the site. */
export type AddressOf = (address: string) => string;

/** A saved picture that shows the same. */
export interface Picture {
  /** From the site's root. */
  readonly address: string;
  readonly alt: string;
  /** Width and height, in CSS pixels. */
  readonly size: readonly [number, number];
}

/** What can stand in other people's pages. */
export interface Shown {
  /** What its embed tells its host by: `gist/small/after-surgery`, `gist/risk`. */
  readonly name: string;
  /** What it is called on the site. */
  readonly title: string;
  /** For people who cannot see the frame. */
  readonly frameTitle: string;
  /** The page of the site that shows it with everything around it, from the site's root. */
  readonly home: string;
  /** The height of a frame some 720 px wide, in CSS pixels, until a script measures it. */
  readonly height: number;
  /** The version to stay on; without it, always the newest. */
  readonly revision?: string;
  readonly picture?: Picture;
  /** All of it as plain HTML: only what every editor keeps. */
  readonly toText: (addressOf: AddressOf) => string;
  readonly toMarkdown: (addressOf: AddressOf) => string;
}

/** A frame without its script: for a host that has it already, or allows none. */
export function toFrame({ name, revision, frameTitle, height }: Shown, addressOf: AddressOf): string {
  const src = addressOf(embedAddress(name, revision));
  return (
    `<iframe src="${escapeXml(src)}" title="${escapeXml(frameTitle)}" ` +
    `width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`
  );
}

/** A saved picture with its words, leading to the page. */
export function toPicture({ address, alt, size: [width, height] }: Picture, home: string, addressOf: AddressOf): string {
  return (
    `<a href="${escapeXml(addressOf(home))}"><img src="${escapeXml(addressOf(address))}" ` +
    `alt="${escapeXml(alt)}" width="${width}" height="${height}"></a>`
  );
}

function toElement({ name, revision, frameTitle, title, picture, home }: Shown, addressOf: AddressOf): string {
  const src = addressOf(embedAddress(name, revision));
  const instead = picture
    ? toPicture(picture, home, addressOf)
    : `<a href="${escapeXml(addressOf(home))}">${escapeXml(title)}</a>`;
  return `<pathway-figure src="${escapeXml(src)}" title="${escapeXml(frameTitle)}">\n  ${instead}\n</pathway-figure>`;
}

/** Every snippet by the name of its kind; the picture is missing where there is none. */
export function toSnippets(shown: Shown, addressOf: AddressOf) {
  const script = escapeXml(addressOf('/embed/pathway-figure.js'));
  return {
    frame: `${toFrame(shown, addressOf)}\n<script async src="${script}"></script>`,
    element: `<script type="module" src="${script}"></script>\n${toElement(shown, addressOf)}`,
    ...(shown.picture ? { picture: toPicture(shown.picture, shown.home, addressOf) } : {}),
    text: shown.toText(addressOf),
    markdown: shown.toMarkdown(addressOf),
  };
}
