import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { filesOf, site } from './site.ts';

const scale = 3;
const files = filesOf(site.folder).filter((file) => /^\/[^/]+\/[^/]+\/[^/]+\.svg$/.test(file));

interface Box {
  readonly step: string;
  readonly className: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture of the whole page; a browser on a busy machine may have none ready, and has one a moment later. */
async function pictureOf(page: Page): Promise<Buffer> {
  const pictures: Buffer[] = [];
  await expect(async () => {
    pictures.push(await page.screenshot({ fullPage: true }));
  }).toPass({ timeout: 60_000 });
  return pictures[0] as Buffer;
}

/** A saved figure as a printer without gray would print it, with where its boxes are. */
async function printBlackAndWhite(page: Page, file: string) {
  // Inside a page: the browser may wait for ever for a picture of a bare SVG.
  await page.setContent(`<!doctype html><style>body { margin: 0 }</style>${site.read(file).replace(/^<\?xml.*?\?>/, '')}`);
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
  const { data, info } = await sharp(await pictureOf(page))
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
  /** How far from the left edge the outline is at a part of the height. */
  const inset = (part: number) => {
    let column = -2 * scale;
    while (column < width / 2 && !isInk(x + column, y + height * part)) column++;
    return column / scale;
  };
  const corner = inset(0.06);
  const quarter = inset(0.25);
  const middle = inset(0.5);
  // Along the top edge, clear of the corners and of an arrow that comes in at the middle.
  const row = Array.from({ length: Math.floor(width * 0.2) }, (_, index) => x + width * 0.2 + index);
  const inked = row.filter((column) => [-3, -2, -1, 0, 1, 2, 3].some((dy) => isInk(column, y + dy))).length;
  const isDashed = inked / row.length < 0.9;
  // Only one kind is dashed; its gaps would tell nothing of the form beside them.
  if (isDashed) return 'outcome leads-on';
  // A slant comes back evenly down the side, a half circle mostly near its end.
  if (quarter - middle > 0.9) return quarter - middle > 0.4 * (corner - middle) ? 'question' : 'outcome';
  return corner - middle > 0.6 ? 'state' : 'action';
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
