/** Turns a figure into its oEmbed answer (https://oembed.com, version 1.0), for systems that make an embed of an address. */
import type { Figure } from '../figure/figure.ts';
import { absolute } from '../site/addresses.ts';
import { frameHeight } from './frame-height.ts';
import { pictureFile, type Place, toFrame } from './snippets.ts';

// A static file cannot listen to `maxwidth`; the frame it gives is as wide as its column.
const width = 720;
const secondsPerDay = 86_400;

/** The answer for one figure, as the specification's type "rich". */
export function toOembed(figure: Figure, place: Omit<Place, 'addressOf'>) {
  const [thumbnailWidth, thumbnailHeight] = place.picture;
  return {
    version: '1.0',
    type: 'rich',
    title: `${figure.pathway.title}. Source: ${figure.sourceLine}`,
    provider_name: 'Pathway Atlas',
    provider_url: absolute('/'),
    author_name: 'Pathway Atlas',
    author_url: absolute(place.home),
    cache_age: secondsPerDay,
    html: toFrame(figure, { ...place, addressOf: absolute }),
    width,
    height: frameHeight(place.drawing),
    thumbnail_url: absolute(pictureFile(figure)),
    thumbnail_width: thumbnailWidth,
    thumbnail_height: thumbnailHeight,
  };
}
