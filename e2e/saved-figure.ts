/** Holds a saved figure (`.svg`) against its data: in a browser as a file, and in librsvg. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { type PathwayFile, wordsOf } from './figure.ts';
import { drawOutsideBrowsers } from './librsvg.ts';
import type { BuiltSite } from './site.ts';

/** A line of words, in the units of the picture, from the left edge of its first letter to the right edge of its last. */
interface Line {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Opened as a file, the figure shows every word in place, in its own face, and needs nothing from elsewhere. */
export async function expectSavedFigure(page: Page, site: BuiltSite, data: PathwayFile): Promise<readonly Line[]> {
  const svg = site.read(`${data.pathway}.svg`);
  expect(svg.replace(/data:font\/woff2;base64,[^)]*/g, '')).not.toMatch(
    /(?:src|url)\((?!#|data:|\))|@import|xlink|foreignObject|<image|<script|var\(|light-dark/,
  );
  // LibreOffice centers each run of a line by itself, and looks at no other face than the first that a plain class names.
  expect(svg).not.toMatch(/<text text-anchor="(?:(?!<\/text>).)*class="number"/s);
  expect(svg).toMatch(/\.figure-drawing \{ font-family: Arial,/);
  const requests: string[] = [];
  const note = (request: { url: () => string }) => requests.push(request.url().slice(0, 100));
  page.on('request', note);
  const address = pathToFileURL(resolve(site.folder, `${data.pathway}.svg`)).href;
  await page.goto(address);
  const file = await page.evaluate(async () => {
    const faces = await Promise.all([...document.fonts].map((face) => face.load()));
    const root = document.documentElement;
    const frame = root.getBoundingClientRect();
    const texts = [...document.querySelectorAll('text')];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const named = (attribute: string) => document.getElementById(root.getAttribute(attribute) ?? '');
    const box = (element: Element) => element.getBoundingClientRect();
    return {
      root: root.tagName,
      role: root.getAttribute('role'),
      named: [named('aria-labelledby')?.tagName, named('aria-describedby')?.tagName],
      title: named('aria-labelledby')?.textContent,
      doubledIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      faces: faces.map(({ family, weight, status }) => [family.replace(/['"]/g, ''), weight, status]),
      used: [...new Set(texts.map((text) => getComputedStyle(text).fontFamily))],
      boxes: [...document.querySelectorAll('[data-step]')].map((step) => [
        step.getAttribute('data-step'),
        step.querySelector('text')?.textContent,
      ]),
      arrows: [...document.querySelectorAll('[data-edge]')].map((arrow) => arrow.getAttribute('data-edge')).sort(),
      labels: [...document.querySelectorAll('[data-edge-label]')]
        .map((label) => [label.getAttribute('data-edge-label'), label.querySelector('text')?.textContent])
        .sort(),
      links: [...document.querySelectorAll('a[data-step]')].map((link) => link.getAttribute('href') ?? ''),
      outside: texts
        .filter((text) => {
          const { left, right, top, bottom } = box(text);
          return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
        })
        .map(({ textContent }) => textContent),
      spilling: [...document.querySelectorAll('[data-step]')]
        .filter((step) => {
          const [shape, text] = [step.querySelector('.shape'), step.querySelector('text')].map((part) => part && box(part));
          return !shape || !text || text.left < shape.left || text.right > shape.right;
        })
        .map((step) => step.getAttribute('data-step')),
      words: (root.textContent ?? '').replace(/\s+/g, ' '),
      lines: texts.flatMap((text) => {
        const starts = text.querySelector('tspan[x]') ? [...text.querySelectorAll('tspan[x]')] : [text];
        return starts.map((part) => {
          const element = part as SVGTextContentElement;
          const words = element.textContent ?? '';
          const first = element.getExtentOfChar(words.search(/\S/));
          const last = element.getExtentOfChar(words.trimEnd().length - 1);
          return { words, left: first.x, right: last.x + last.width, top: first.y, bottom: first.y + first.height };
        });
      }),
    };
  });
  page.off('request', note);
  expect(requests.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
  const { boxes, arrows, labels } = wordsOf(data);
  expect(file).toMatchObject({
    root: 'svg',
    role: 'img',
    named: ['title', 'desc'],
    title: data.title,
    doubledIds: [],
    outside: [],
    spilling: [],
    boxes,
    arrows,
    labels,
  });
  expect(file.faces).toEqual(['400', '700'].map((weight) => [file.faces[0]?.[0], weight, 'loaded']));
  expect(file.used.every((family) => family.includes(file.faces[0]?.[0] ?? '?'))).toBe(true);
  // Pasted into a page it keeps its face too.
  await page.goto('about:blank');
  await page.setContent(svg);
  expect(
    await page
      .locator('text')
      .first()
      .evaluate((text) => getComputedStyle(text).fontFamily),
  ).toBe(file.used[0]);
  for (const part of [data.title, 'Source:', 'CC BY 4.0', 'Information, not medical advice', 'http', ' 20'])
    expect(file.words).toContain(part);
  return file.lines;
}

/** In librsvg the same lines stand in the same places: no word is missing, none runs into the next. */
export async function expectSameOutsideBrowsers(site: BuiltSite, data: PathwayFile, lines: readonly Line[]) {
  const svg = site.read(`${data.pathway}.svg`);
  const [left = 0, top = 0, width = 1] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const [whole, wordless] = [await drawOutsideBrowsers(svg), await drawOutsideBrowsers(svg.replace(/<text.*?<\/text>/gs, ''))];
  const scale = whole.width / width;
  const faults: string[] = [];
  for (const line of lines) {
    // From the top of the capitals to the line they stand on: the tails of the line above reach no further.
    const height = line.bottom - line.top;
    const rows = [0.27, 0.77].map((part) => Math.round((line.top + part * height - top) * scale)) as [number, number];
    // Room to see a line that came out too wide, but not the next box.
    const room = 8;
    const columns = [Math.round((line.left - room - left) * scale), Math.round((line.right + room - left) * scale)] as const;
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let y = rows[0]; y < rows[1]; y++)
      for (let x = Math.max(0, columns[0]); x < Math.min(whole.width, columns[1]); x++)
        if (Math.abs(whole.at(x, y) - wordless.at(x, y)) > 60) [first, last] = [Math.min(first, x), Math.max(last, x)];
    const [inkLeft, inkRight] = [first / scale + left, (last + 1) / scale + left];
    if (!(Math.abs(inkLeft - line.left) < 3.5 && Math.abs(inkRight - line.right) < 3.5))
      faults.push(
        `“${line.words.trim()}” should reach from ${line.left.toFixed(1)} to ${line.right.toFixed(1)}; its ink reaches from ${inkLeft.toFixed(1)} to ${inkRight.toFixed(1)}`,
      );
  }
  expect(faults).toEqual([]);
}
