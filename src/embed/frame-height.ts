/** Says how large a figure is in a frame before, or without, the script that measures it. */
import type { Drawing } from '../render/draw-all.ts';

// Title, legend, caption, the folded steps and the foot: at the widths below which the drawing no longer fits either, and in
// a frame so broad that the drawing stands in its own size.
const around = { narrow: 650, broad: 630 };
/** Most columns of text are some 720 px wide; this is what their frame leaves for the drawing. */
const room = 678;
// 16 px of type become 14 px at least, as on paper; a drawing that would have to be smaller is scrolled sideways.
const leastScale = 0.875;

/** How narrow a drawing may become before it is scrolled, in CSS pixels. */
export const leastWidth = ({ viewBox: [, , width] }: Drawing): number => Math.ceil(width * leastScale);

/** The height of a frame of 720 px or more, in CSS pixels: never less than what it shows, the steps in words folded. */
export function frameHeight({ viewBox: [, , width, height] }: Drawing): number {
  const scale = Math.max(leastScale, Math.min(1, room / width));
  return Math.ceil(Math.max(height * scale + around.narrow, height + around.broad) / 10) * 10;
}
