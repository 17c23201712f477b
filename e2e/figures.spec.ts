import { test } from '@playwright/test';
import { dataOf, expectDrawing, expectMermaidText, expectOutline, figuresOn } from './figure.ts';
import { expectSameOutsideBrowsers, expectSavedFigure } from './saved-figure.ts';
import { at, pagesWithFigures, site } from './site.ts';

for (const address of pagesWithFigures) {
  test(`${address}: figure, outline and files say the same as the model`, async ({ page }) => {
    await page.goto(at(address));
    const names = await figuresOn(page);
    for (const name of names) {
      const data = dataOf(site, name);
      await expectDrawing(page, data);
      await expectOutline(page, data, names.length === 1);
      expectMermaidText(site, data);
    }
  });

  test(`${address}: saved figures stand alone, in a browser and elsewhere`, async ({ page }) => {
    await page.goto(at(address));
    for (const name of await figuresOn(page)) {
      const data = dataOf(site, name);
      const lines = await expectSavedFigure(page, site, data);
      await expectSameOutsideBrowsers(site, data, lines);
    }
  });
}
