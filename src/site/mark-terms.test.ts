import { expect, it } from 'vitest';
import { markTerms } from './mark-terms.ts';

const terms = {
  biopsy: { word: 'biopsy', means: 'A piece is taken.' },
  kit: { word: 'KIT', means: 'A gene.' },
};
/** The marked page with each button as [word]. */
const short = (html: string) => markTerms(html, terms).html.replace(/<button[^>]*>(.*?)<\/button>/gs, '[$1]');
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

it('a word is marked where it first stands after a heading, and again after the next', () => {
  expect(short('<p>A biopsy and a biopsy</p><h2>A biopsy</h2><p>One biopsy more</p>')).toBe(
    '<p>A [biopsy] and a biopsy</p><h2>A biopsy</h2><p>One [biopsy] more</p>',
  );
});

it('an item with an address and a fold are parts of their own', () => {
  const html = '<p>biopsy</p><ul><li id="a">biopsy biopsy</li><li>biopsy</li></ul><details><p>biopsy</p></details>';
  expect(short(html)).toBe(
    '<p>[biopsy]</p><ul><li id="a">[biopsy] biopsy</li><li>biopsy</li></ul><details><p>[biopsy]</p></details>',
  );
});

it.each([
  '<a href="#">biopsy</a>',
  '<button>biopsy</button>',
  '<summary>biopsy</summary>',
  '<h3>biopsy</h3>',
  '<svg><text>biopsy</text></svg>',
  '<astro-island>biopsy</astro-island>',
  '<p hidden>biopsy</p>',
  '<span class="for-ears">biopsy</span>',
  '<dl data-no-terms=""><dd>biopsy</dd></dl>',
  '<p title="biopsy">None</p>',
  '<!-- biopsy -->',
])('%s is left alone', (html) => {
  expect(markTerms(html, terms)).toEqual({ html, keys: [] });
});

it('the marks of a sentence stay with the word', () => {
  expect(short('<p>“biopsy”, or KIT</p>')).toBe('<p><span class="unbroken">“[biopsy]”,</span> or [KIT]</p>');
});

it('every character of the text stays, entities and odd spaces among them', () => {
  const html = '<p>a &lt; b &amp; c&nbsp;(biopsy)\n  KIT biopsy. <b>KIT</b>&quot;biopsy&quot;</p>';
  expect(textOf(markTerms(html, terms).html)).toBe(textOf(html));
  expect(markTerms(html, terms).keys).toEqual(['biopsy', 'kit']);
});

const glossed = { biopsy: { word: 'biopsy', means: 'A piece is taken.', gloss: 'taking a piece', plainly: ['small piece'] } };
const plain = (html: string) =>
  markTerms(html, glossed)
    .html.replace(/<button[^>]*>(.*?)<\/button>/gs, '$1')
    .replace(/<span class="gloss"[^>]*>(.*?)<\/span>/gs, '{$1}');

it('where a word first stands on the page, its meaning follows', () => {
  expect(plain('<h2>A biopsy</h2><p>A <b>biopsy</b>, here</p><h2>More</h2><p>A biopsy</p>')).toBe(
    '<h2>A biopsy</h2><p>A <b>biopsy{ (taking a piece)}</b>, here</p><h2>More</h2><p>A biopsy</p>',
  );
});

it('a sentence that says the meaning, across a link too, needs no more', () => {
  const html = '<p>A biopsy takes a <a href="#">small piece</a>.</p><p>A biopsy</p>';
  expect(plain(html)).toBe(html);
});

it('what stands in brackets behind a word stays whole', () => {
  expect(plain('<p>A biopsy (one biopsy &amp; more) is here</p>')).toBe(
    '<p>A biopsy (one biopsy &amp; more{; taking a piece}) is here</p>',
  );
});

it('labels and tables stay bare, and the text after them explains', () => {
  expect(plain('<p data-label>biopsy</p><table><tr><td>biopsy</td></tr></table><p>biopsy</p>')).toBe(
    '<p data-label>biopsy</p><table><tbody><tr><td>biopsy</td></tr></tbody></table><p>biopsy{ (taking a piece)}</p>'.replace(
      /<\/?tbody>/g,
      '',
    ),
  );
});

it('what a fold explains is explained outside of it too', () => {
  expect(plain('<details><p>biopsy</p></details><p>biopsy</p>')).toBe(
    '<details><p>biopsy{ (taking a piece)}</p></details><p>biopsy{ (taking a piece)}</p>',
  );
});
