/** Holds a figure, its outline and its files against the data they were made from. */
import { expect, type Page } from '@playwright/test';
import type { BuiltSite } from './site.ts';

/** What `<pathway>.json` states. */
export interface PathwayFile {
  readonly pathway: string;
  readonly revision: string;
  readonly title: string;
  readonly subtitle: string;
  readonly start: string;
  readonly steps: readonly { id: string; number: number; label: string; kind: string; cites: string[]; leadsTo?: string }[];
  readonly edges: readonly { from: string; to: string; label: string; answer?: string; repeats?: string }[];
}

/** The data of a figure, by its name: `gist/small/after-surgery`. */
export const dataOf = (site: BuiltSite, name: string) => JSON.parse(site.read(`${name}.json`)) as PathwayFile;

/** The names of the figures of an open page, in order. */
export const figuresOn = (page: Page) =>
  page
    .locator('figure[data-pathway]')
    .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-pathway') ?? ''));

/** Words of steps and arrows as a drawing must show them, in any order of arrows. */
export const wordsOf = ({ steps, edges }: PathwayFile) => ({
  boxes: steps.map(({ id, number, label }) => [id, `${number} ${label}`]),
  arrows: edges.map(({ from, to }) => `${from}--${to}`).sort(),
  labels: edges
    .filter(({ label }) => label)
    .map(({ from, to, label }) => [`${from}--${to}`, label])
    .sort(),
});

/** The drawing of an open page holds every box and arrow, word for word, in a size that can be read and printed. */
export async function expectDrawing(page: Page, data: PathwayFile) {
  const drawn = await page.locator(`figure[data-pathway="${data.pathway}"]`).evaluate((figure) => {
    const boxes = [...figure.querySelectorAll('svg a[data-step]')];
    const svg = figure.querySelector('svg.figure-drawing');
    return {
      boxes: boxes.map((box) => [box.getAttribute('data-step'), box.querySelector('text')?.textContent]),
      arrows: [...figure.querySelectorAll('[data-edge]')].map((arrow) => arrow.getAttribute('data-edge')).sort(),
      labels: [...figure.querySelectorAll('[data-edge-label]')]
        .map((label) => [label.getAttribute('data-edge-label'), label.querySelector('text')?.textContent])
        .sort(),
      targets: boxes.map((box) => document.querySelector(box.getAttribute('href') ?? '')?.getAttribute('data-step')),
      spilling: boxes
        .filter((box) => {
          const [shape, text] = [box.querySelector('.shape'), box.querySelector('text')].map((part) =>
            part?.getBoundingClientRect(),
          );
          if (!shape || !text) return true;
          return text.left < shape.left || text.right > shape.right || text.top < shape.top || text.bottom > shape.bottom;
        })
        .map((box) => box.getAttribute('data-step')),
      overlapping: boxes.flatMap((box, index) => {
        const a = box.getBoundingClientRect();
        return boxes.slice(index + 1).flatMap((other) => {
          const b = other.getBoundingClientRect();
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          return apart ? [] : [`${box.getAttribute('data-step')} and ${other.getAttribute('data-step')}`];
        });
      }),
      letters: Math.min(
        ...[...figure.querySelectorAll('svg.figure-drawing text')].map((text) => {
          const { width = 0 } = svg?.getBoundingClientRect() ?? {};
          const [, , drawnWidth = '1'] = svg?.getAttribute('viewBox')?.split(' ') ?? [];
          return Number.parseFloat(getComputedStyle(text).fontSize) * (width / Number(drawnWidth));
        }),
      ),
      size: [svg?.clientWidth ?? 0, svg?.clientHeight ?? 0] as const,
      words: figure.textContent?.replace(/\s+/g, ' ') ?? '',
    };
  });
  const { boxes, arrows, labels } = wordsOf(data);
  expect(drawn.boxes).toEqual(boxes);
  expect(drawn.arrows).toEqual(arrows);
  expect(drawn.labels).toEqual(labels);
  expect(drawn.targets).toEqual(data.steps.map(({ id }) => id));
  expect(drawn.spilling).toEqual([]);
  expect(drawn.overlapping).toEqual([]);
  expect(drawn.letters).toBeGreaterThanOrEqual(15.99);
  expect(drawn.size[0]).toBeLessThanOrEqual(777);
  expect(drawn.size[1]).toBeLessThanOrEqual(950);
  for (const words of [data.title, data.subtitle, 'Source: ']) expect(drawn.words).toContain(words);
}

/** The outline of an open page says the same steps and answers, with a link for each. */
export async function expectOutline(page: Page, data: PathwayFile, alone: boolean) {
  const outline = await page.locator(`[data-outline="${data.pathway}"]`).evaluate((list) =>
    [...list.querySelectorAll(':scope > li[data-step]')].map((item) => ({
      id: item.getAttribute('data-step'),
      anchor: item.id,
      number: Number(item.querySelector('.step-mark text')?.textContent),
      label: item.querySelector('[data-label]')?.textContent?.trim(),
      claims: item.getAttribute('data-claims'),
      // A link that leads to another step: an answer, or the one way on.
      ways: [...item.querySelectorAll('a[href^="#"]')].map((link) => [
        link.getAttribute('data-answer') ?? '',
        link.querySelector('strong')?.textContent ?? '',
        document.querySelector(link.getAttribute('href') ?? '')?.getAttribute('data-step'),
      ]),
      repeats: item.textContent ?? '',
    })),
  );
  const slug = data.pathway.split('/')[2];
  expect(outline.map(({ repeats, ...step }) => step)).toEqual(
    data.steps.map(({ id, number, label, cites }) => ({
      id,
      anchor: alone ? `step-${id}` : `${slug}-step-${id}`,
      number,
      label,
      claims: cites.join(' '),
      ways: data.edges
        .filter(({ from }) => from === id)
        .map(({ to, label: words, answer }) => [answer ?? '', answer ? words : '', to]),
    })),
  );
  for (const { from, repeats } of data.edges)
    if (repeats) expect(outline.find(({ id }) => id === from)?.repeats).toContain(repeats);
}

/** The Mermaid text read back gives the same boxes and arrows. */
export function expectMermaidText(site: BuiltSite, data: PathwayFile) {
  const text = site.read(`${data.pathway}.mmd`);
  const plain = (words = '') => words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const boxes = [...text.matchAll(/^ {2}(\w+)@\{ shape: \w+, label: "([^"]*)" \}$/gm)].map(([, node, label]) => [
    node,
    plain(label),
  ]);
  const arrows = [...text.matchAll(/^ {2}(\w+) (-->|-\.->)(?:\|"`([^`]*)`"\|)? (\w+)$/gm)].map(([, from, line, label, to]) => [
    from,
    line,
    plain(label),
    to,
  ]);
  const node = (id: string) => `n_${id.replaceAll('-', '_')}`;
  expect(boxes).toEqual(data.steps.map(({ id, number, label }) => [node(id), `${number} ${label}`]));
  expect(arrows).toEqual(
    data.edges.map(({ from, to, label, repeats }) => [node(from), repeats ? '-.->' : '-->', label, node(to)]),
  );
}
