/** Turns what can be embedded into its oEmbed answer (https://oembed.com, version 1.0), for systems that make an embed of an address. */
import { absolute } from '../site/addresses.ts';
import { type Shown, toFrame } from './snippets.ts';

// A static file cannot listen to `maxwidth`; the frame it gives is as wide as its column.
const width = 720;
const secondsPerDay = 86_400;

/** The answer as the specification's type "rich". @param sourceLine who says it, of when */
export function toOembed(shown: Shown, sourceLine: string) {
  const { title, home, height, picture } = shown;
  return {
    version: '1.0',
    type: 'rich',
    title: `${title}. Source: ${sourceLine}`,
    provider_name: 'Pathway Atlas',
    provider_url: absolute('/'),
    author_name: 'Pathway Atlas',
    author_url: absolute(home),
    cache_age: secondsPerDay,
    html: toFrame(shown, absolute),
    width,
    height,
    ...(picture
      ? {
          thumbnail_url: absolute(picture.address),
          thumbnail_width: picture.size[0],
          thumbnail_height: picture.size[1],
        }
      : {}),
  };
}
