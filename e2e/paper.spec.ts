import { expect, test } from '@playwright/test';
import { at, pagesWithFigures } from './site.ts';

const cssPixelsPerMm = 96 / 25.4;
// The margins of base.css, subtracted from each sheet.
const fields = { A4: [210 - 30, 297 - 24], Letter: [215.9 - 30, 279.4 - 24] } as const;

for (const address of pagesWithFigures)
  test(`${address}: each figure is whole on one sheet, at 10.5 pt or more`, async ({ page }) => {
    await page.goto(at(address));
    await page.emulateMedia({ media: 'print' });
    for (const [sheet, [width, height]] of Object.entries(fields)) {
      await page.setViewportSize({
        width: Math.floor(width * cssPixelsPerMm),
        height: Math.floor(height * cssPixelsPerMm),
      });
      const figures = await page.locator('figure[data-pathway]').evaluateAll((all) =>
        all.map((figure) => {
          const drawing = figure.querySelector('svg.figure-drawing');
          const { width = 0 } = drawing?.getBoundingClientRect() ?? {};
          const drawnWidth = Number(drawing?.getAttribute('viewBox')?.split(' ')[2]);
          return {
            name: figure.getAttribute('data-pathway'),
            // With the title that stands above it and must not part from it.
            height:
              figure.getBoundingClientRect().bottom - (figure.closest('.pathway')?.getBoundingClientRect().top ?? Number.NaN),
            right: width,
            points: ((16 * width) / drawnWidth) * 0.75,
          };
        }),
      );
      for (const figure of figures) {
        expect(figure.height / cssPixelsPerMm, `${figure.name} on ${sheet}`).toBeLessThanOrEqual(height);
        expect(figure.right / cssPixelsPerMm, `${figure.name} on ${sheet}`).toBeLessThanOrEqual(width);
        expect(figure.points, `${figure.name} on ${sheet}`).toBeGreaterThanOrEqual(10.45);
      }
    }
  });
