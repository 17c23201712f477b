import { expect, it } from 'vitest';
import { withBrowser } from './browser.ts';
import { drawAt, openPage } from './drawing-page.ts';
import { characters, fontFamily, prepareFonts } from './fonts.ts';

/** One box with markup in its label as a careless text would write it, and words nobody escaped. */
const careless = {
  name: 'test/careless/one',
  text: `flowchart TB\n  n_a@{ shape: rect, label: "1 Look <img src='no-such-file' onerror='globalThis.ran = true'> here" }\n  click n_a href "javascript:globalThis.ran = true"`,
  title: 'A title',
  description: 'A description.',
  sheet: { width: 777, height: 950 },
  boxes: [{ node: 'n_a', id: 'a', number: 1, label: 'Look here', className: 'action' }],
  arrows: [],
};

it('nothing in a label runs in the page that draws, also where the text escapes nothing', async () => {
  await withBrowser(async (open) => {
    const page = await openPage((await open()).browser, await prepareFonts());
    const drawn = [...(await drawAt(page, [careless], 190)).values()];
    // The same markup where it is read as markup runs, and does so after whatever came before it.
    const ran = await page.evaluate(async () => {
      const control = document.createElement('div');
      control.innerHTML = `<img src='no-such-file' onerror='globalThis.controlRan = true'>`;
      await new Promise((told) => control.firstElementChild?.addEventListener('error', told));
      return { label: Reflect.get(globalThis, 'ran'), control: Reflect.get(globalThis, 'controlRan') };
    });
    expect(ran).toEqual({ label: undefined, control: true });
    expect(drawn).toHaveLength(1);
    expect(JSON.stringify(drawn)).not.toMatch(/<img|onerror|javascript:/);
  });
});

it('a line is as long on the canvas that Mermaid measures with as in a drawing', async () => {
  await withBrowser(async (open) => {
    const page = await openPage((await open()).browser, await prepareFonts());
    const lines = [careless.text.replaceAll('\n', ' '), 'AVAVAV To fi ffl 1 11', '2\u00a0cm or ≥ 5', ...characters].filter(
      (line) => line.trim(),
    );
    const lengths = await page.evaluate(
      ({ lines, family }) => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        svg.append(text);
        document.body.append(svg);
        text.setAttribute('style', `font: 16px "${family}"`);
        return lines.map((line) => {
          text.textContent = line;
          return { line, measured: text.getComputedTextLength(), drawn: text.getSubStringLength(0, text.getNumberOfChars()) };
        });
      },
      { lines, family: fontFamily },
    );
    expect(lengths.length).toBeGreaterThan(300);
    expect(lengths.filter(({ measured, drawn }) => Math.abs(measured - drawn) > 0.1)).toEqual([]);
  });
});
