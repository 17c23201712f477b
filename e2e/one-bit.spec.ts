import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { filesOf, site } from './site.ts';

const scale = 2;
const files = filesOf(site.folder).filter((file) => /^\/[^/]+\/[^/]+\/[^/]+\.svg$/.test(file));

interface Box {
  readonly step: string;
  readonly className: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A saved figure as a printer without gray would print it, with where its boxes are. */
async function printBlackAndWhite(page: Page, file: string) {
  const svg = site.read(file).replace(/<\?xml.*?\?>/, '');
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  await page.setViewportSize({ width: Number(width), height: Number(height) });
  // A file opened by itself never finishes its picture; inside a page it does.
  await page.setContent(`<!doctype html><style>body{margin:0}body>svg{display:block}</style>${svg}`);
  const boxes: Box[] = await page.locator('[data-step]').evaluateAll((steps) =>
    steps.map((step) => {
      const { left, right, top, bottom } = step.querySelector('.shape')?.getBoundingClientRect() ?? new DOMRect();
      return {
        step: step.getAttribute('data-step') ?? '',
        className: step.getAttribute('class') ?? '',
        left,
        right,
        top,
        bottom,
      };
    }),
  );
  const { data, info } = await sharp(await page.screenshot())
    .greyscale()
    .threshold(128)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    boxes,
    isInk: (x: number, y: number) => data[Math.round(y) * info.width * info.channels + Math.round(x) * info.channels] === 0,
  };
}

/** What somebody sees who has only black and white: the kind of a box by its outline. */
function kindSeen({ left, right, top, bottom }: Box, isInk: (x: number, y: number) => boolean): string {
  const [x, y, width, height] = [left * scale, top * scale, (right - left) * scale, (bottom - top) * scale];
  // Along the top edge, clear of the corners and of an arrow that comes in at the middle.
  const row = Array.from({ length: Math.floor(width * 0.2) }, (_, index) => x + width * 0.2 + index);
  const inked = row.filter((column) => [-3, -2, -1, 0, 1, 2, 3].some((dy) => isInk(column, y + dy))).length;
  const isDashed = inked / row.length < 0.9;
  const insetAt = (line: number) => {
    let column = -2 * scale;
    while (column < width / 2 && !isInk(x + column, line)) column++;
    return column / scale;
  };
  /** How far from the left edge the outline is at a part of the height; a gap between two dashes is passed over. */
  const inset = (part: number) =>
    Math.min(...(isDashed ? [-2, -1, 0, 1, 2] : [0]).map((dy) => insetAt(y + height * part + dy * scale)));
  const [corner, quarter, middle] = [inset(0.06), inset(0.25), inset(0.5)];
  // A slope is half as far in at half the way, a half circle a quarter as far; the sides of the others stand upright.
  const slope = (quarter - middle) / (corner - middle);
  const upright = corner - middle > 0.6 ? 'state' : 'action';
  const shape = quarter - middle < 0.7 ? upright : slope > 0.42 ? 'question' : 'outcome';
  return isDashed ? `${shape} leads-on` : shape;
}

test.use({ deviceScaleFactor: scale });

for (const file of files)
  test(`${file}: in pure black and white every kind of box has an outline of its own`, async ({ page }) => {
    const { boxes, isInk } = await printBlackAndWhite(page, file);
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.map((box) => `${box.step}: ${kindSeen(box, isInk)}`)).toEqual(
      boxes.map(({ step, className }) => `${step}: ${className.replace(/^box /, '')}`),
    );
  });
