import { describe, expect, it } from 'vitest';
import { unitsOf } from './units.ts';

const page = (main: string, head = '') =>
  `<html><head><title>Lamps – Freckles – Atlas</title>${head}</head><body><nav>menu</nav><main><h1>What is a lamp?</h1>${main}</main></body></html>`;

describe('the parts of a page', () => {
  it('begin with the page itself, named by its heading and its tab', () => {
    expect(unitsOf(page('<p>It <b>glows</b>.</p>'))).toEqual({
      title: 'Lamps',
      units: [{ id: '', title: 'What is a lamp?', also: '', isPointer: false, blocks: ['It glows.'] }],
    });
  });

  it('are what has an id and a title, what a heading names, and what follows a heading', () => {
    const main = `
      <section aria-labelledby="harm" data-search-also="dangers"><h2 id="harm">How may it harm?</h2><p>It blinds.</p>
        <ol><li id="step-one" data-pagefind-title="Look away"><p>Close your eyes.</p></li></ol><p>Ask.</p></section>
      <div><h2 id="prose">Why glow?</h2><p>Nobody knows.</p></div>`;
    expect(unitsOf(page(main))?.units.slice(1)).toEqual([
      { id: 'harm', title: 'How may it harm?', also: 'dangers', isPointer: false, blocks: ['It blinds.', 'Ask.'] },
      { id: 'step-one', title: 'Look away', also: '', isPointer: false, blocks: ['Close your eyes.'] },
      { id: 'prose', title: 'Why glow?', also: '', isPointer: false, blocks: ['Nobody knows.'] },
    ]);
  });

  it('are also the items of lists and the words of glossaries that have an id', () => {
    const main = `<dl><div id="glow"><dt>glow</dt><dd>To shine.</dd></div></dl>
      <ul><li id="ask-1">Does it hurt? I want to know.</li></ul>
      <article id="N1" aria-labelledby="N1-title"><h3 id="N1-title">News</h3><p>It is new.</p></article>`;
    expect(unitsOf(page(main))?.units.slice(1)).toEqual([
      { id: 'glow', title: 'glow', also: '', isPointer: false, blocks: ['To shine.'] },
      { id: 'ask-1', title: 'Does it hurt?', also: '', isPointer: false, blocks: ['Does it hurt? I want to know.'] },
      { id: 'N1', title: 'News', also: '', isPointer: false, blocks: ['It is new.'] },
    ]);
  });

  it('leave out drawings, menus and what is marked to be left out', () => {
    const main =
      '<figure><svg><text>drawn</text></svg></figure><nav>crumbs</nav><p data-pagefind-ignore>stamp</p><button>Print</button><p>what is <button popovertarget="x">kept</button></p>';
    expect(unitsOf(page(main))?.units[0]?.blocks).toEqual(['what is kept']);
  });

  it('are none for a page that asks not to be found, and for what is no page of the frame', () => {
    expect(unitsOf(page('<p>x</p>', '<meta name="robots" content="noindex">'))).toBeUndefined();
    expect(unitsOf('<html><body><p>frame of another site</p></body></html>')).toBeUndefined();
  });
});
