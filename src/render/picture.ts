/** Turns an SVG that stands alone into a PNG that says where it comes from. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { PictureRequest } from './print-request.ts';
import { show } from './printing-page.ts';

/** The picture as the browser draws it. */
export async function takePicture(page: Page, { stored, svg, size: [width, height] }: PictureRequest): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  const drawn = svg.replace(/<\?xml.*?\?>/, '');
  const style = `<style>body{margin:0}body>svg{display:block;width:${width}px;height:${height}px}</style>`;
  await show(page, stored.title, `${style}${drawn}`);
  return page.screenshot({ type: 'png', clip: { x: 0, y: 0, width, height } });
}

/** The picture with its size on paper and its source stored inside; few colors, so few bytes, and none mixed from two. */
export function finishPicture(png: Buffer, { dotsPerInch, stored }: PictureRequest): Promise<Buffer> {
  return sharp(png)
    .withMetadata({ density: dotsPerInch })
    .withXmp(stored.xmp)
    .png({ palette: true, colors: 64, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
