import sharp from 'sharp';
import { expect, it } from 'vitest';
import { finishPicture } from './picture.ts';

const stored = { title: 'Lamp', author: 'Us', subject: 'A lamp.', keywords: [], date: '2026-11-28', xmp: '<x:xmpmeta/>' };

/** Two grounds that are nearly alike, beside more shades than a palette holds. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">
  <defs><linearGradient id="shades"><stop stop-color="#1b2328"/><stop offset="1" stop-color="#1a6b47"/></linearGradient>
    <linearGradient id="lights" y2="1"><stop stop-color="#1b4f8f"/><stop offset="1" stop-color="#ffffff"/></linearGradient></defs>
  <rect width="400" height="300" fill="#fff"/>
  <rect y="10" width="400" height="20" fill="url(#shades)"/>
  <rect x="190" y="40" width="20" height="250" fill="url(#lights)"/>
  <rect x="10" y="40" width="180" height="250" fill="#e7f4ec"/>
  <rect x="210" y="40" width="180" height="250" fill="#f4f6f8"/>
</svg>`;

const pixelsOf = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer();

it('keeps each color of a drawing one color', async () => {
  const png = await sharp(Buffer.from(drawing)).png().toBuffer();
  const finished = await finishPicture(png, { kind: 'png', name: 'lamp', svg: '', size: [400, 300], dotsPerInch: 300, stored });
  const [before, after] = [await pixelsOf(png), await pixelsOf(finished)];
  const became = new Map<string, Set<string>>();
  for (let at = 0; at < before.length; at += 3) {
    const [from, to] = [before, after].map((pixels) => pixels.subarray(at, at + 3).join(' ')) as [string, string];
    became.set(from, (became.get(from) ?? new Set()).add(to));
  }
  expect([...became].filter(([, colors]) => colors.size > 1)).toEqual([]);
  expect((await sharp(finished).metadata()).density).toBe(300);
});
