import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { expect, it } from 'vitest';
import { characters, prepareFonts } from './fonts.ts';

/** Every file whose words a reader may see. */
const written = ['content', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|mdx|tsx?)$/.test(name) && !/\.test\.|fixtures|node_modules/.test(name))
    .map((name) => join(folder, name)),
);

it('every character the site may show has a glyph in both weights', async () => {
  for (const [weight, font] of Object.entries(await prepareFonts())) {
    const face = fontkit.create(font) as fontkit.Font;
    const missing = [...characters].filter((sign) => !face.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    expect(missing, weight).toEqual([]);
  }
});

it('no word of content or page uses a character outside the face', () => {
  const unknown = written.flatMap((file) =>
    [...new Set(readFileSync(file, 'utf8'))]
      .filter((sign) => sign > '\u007f' && !characters.includes(sign))
      .map((sign) => `${file}: ${sign} (U+${sign.codePointAt(0)?.toString(16)})`),
  );
  expect(unknown).toEqual([]);
});
