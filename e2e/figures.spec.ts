import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { at, pagesWithFigures } from './site.ts';

interface PathwayFile {
  pathway: string;
  title: string;
  steps: { id: string; number: number; label: string; kind: string }[];
  edges: { from: string; to: string; label: string; answer?: string; repeats?: string }[];
}

for (const address of pagesWithFigures) {
  test(`${address}: figure, outline and files say the same as the model`, async ({ page, request }) => {
    await page.goto(at(address));
    const names = await page
      .locator('figure[data-pathway]')
      .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-pathway') ?? ''));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const data = (await (await request.get(at(`/${name}.json`))).json()) as PathwayFile;
      const { steps, edges } = data;
      expect(data.pathway).toBe(name);
      const figure = page.locator(`figure[data-pathway="${name}"]`);
      const drawn = await figure.evaluate((element) => ({
        boxes: [...element.querySelectorAll('svg a[data-step]')].map((box) => [
          box.getAttribute('data-step'),
          box.querySelector('text')?.textContent,
        ]),
        arrows: [...element.querySelectorAll('[data-edge]')].map((arrow) => arrow.getAttribute('data-edge')),
        labels: [...element.querySelectorAll('[data-edge-label]')].map((label) => [
          label.getAttribute('data-edge-label'),
          label.querySelector('text')?.textContent,
        ]),
        targets: [...element.querySelectorAll('svg a[data-step]')].map((box) =>
          document.querySelector(box.getAttribute('href') ?? '')?.getAttribute('data-step'),
        ),
        spilling: [...element.querySelectorAll('svg a[data-step]')]
          .filter((box) => {
            const [shape, text] = [box.querySelector('.shape'), box.querySelector('text')].map((part) =>
              part?.getBoundingClientRect(),
            );
            return (
              !shape ||
              !text ||
              text.left < shape.left ||
              text.right > shape.right ||
              text.top < shape.top ||
              text.bottom > shape.bottom
            );
          })
          .map((box) => box.getAttribute('data-step')),
        size: [...element.querySelectorAll('svg.figure-drawing')].map((svg) => [svg.clientWidth, svg.clientHeight]),
        letters: [...element.querySelectorAll('svg.figure-drawing text')].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize),
        ),
      }));
      expect(drawn.boxes).toEqual(steps.map(({ id, number, label }) => [id, `${number} ${label}`]));
      expect(drawn.arrows.sort()).toEqual(edges.map(({ from, to }) => `${from}--${to}`).sort());
      expect(drawn.labels.sort()).toEqual(
        edges
          .filter(({ label }) => label)
          .map(({ from, to, label }) => [`${from}--${to}`, label])
          .sort(),
      );
      expect(drawn.targets).toEqual(steps.map(({ id }) => id));
      expect(drawn.spilling).toEqual([]);
      expect(Math.min(...drawn.letters)).toBeGreaterThanOrEqual(16);
      for (const [width, height] of drawn.size) {
        expect(width).toBeLessThanOrEqual(777);
        expect(height).toBeLessThanOrEqual(950);
      }

      const outline = await page.locator(`[data-outline="${name}"]`).evaluate((list) =>
        [...list.querySelectorAll(':scope > li[data-step]')].map((item) => ({
          id: item.getAttribute('data-step'),
          anchor: item.id,
          label: item.querySelector('[data-label]')?.textContent?.trim(),
          answers: [...item.querySelectorAll('a[data-answer]')].map((link) => [
            link.querySelector('strong')?.textContent,
            document.querySelector(link.getAttribute('href') ?? '')?.getAttribute('data-step'),
          ]),
        })),
      );
      const slug = name.split('/')[2];
      expect(outline).toEqual(
        steps.map(({ id, label }) => ({
          id,
          anchor: names.length > 1 ? `${slug}-step-${id}` : `step-${id}`,
          label,
          answers: edges.filter(({ from, answer }) => from === id && answer).map(({ to, label: words }) => [words, to]),
        })),
      );

      const text = await (await request.get(at(`/${name}.mmd`))).text();
      for (const { number, label } of steps)
        expect(text).toContain(
          `label: "${number} ${label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`,
        );
    }
  });

  test(`${address}: saved figures stand alone, in a browser and elsewhere`, async ({ page }) => {
    await page.goto(at(address));
    const names = await page
      .locator('figure[data-pathway]')
      .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-pathway') ?? ''));
    for (const name of names) {
      const { title, steps } = JSON.parse(readFileSync(`dist/${name}.json`, 'utf8')) as PathwayFile;
      const svg = readFileSync(`dist/${name}.svg`, 'utf8');
      expect(svg.replace(/data:font\/woff2;base64,[^)]*/g, '')).not.toMatch(
        /(?:src|url)\((?!#|data:|\))|xlink|foreignObject|var\(/,
      );
      const { info } = await sharp(Buffer.from(svg)).png().toBuffer({ resolveWithObject: true });
      expect(info.width).toBeGreaterThan(300);
      await page.goto(at(`/${name}.svg`));
      const words = await page.evaluate(() => ({
        boxes: [...document.querySelectorAll('[data-step] text')].map((text) => text.textContent),
        all: document.documentElement.textContent ?? '',
        outside: [...document.querySelectorAll('text')]
          .filter((text) => {
            const [box, frame] = [text.getBoundingClientRect(), document.documentElement.getBoundingClientRect()];
            return box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
          })
          .map((text) => text.textContent),
      }));
      expect(words.boxes).toEqual(steps.map(({ number, label }) => `${number} ${label}`));
      expect(words.outside).toEqual([]);
      for (const part of [title, 'Source:', 'CC BY 4.0', 'Information, not medical advice', 'http'])
        expect(words.all.replace(/\s+/g, ' ')).toContain(part);
    }
  });
}
