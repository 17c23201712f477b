/** Says how tall a frame is before, or without, the script that measures it. */
import type { Drawing } from '../render/draw-all.ts';

// Title, legend, caption, the folded steps and the foot, at the widths below which the drawing no longer fits either.
const around = 650;

/** The height of a frame some 720 px wide, in CSS pixels: never less than what it shows, the steps in words folded. */
export function frameHeight({ viewBox: [, , , height] }: Drawing): number {
  return Math.ceil((height + around) / 10) * 10;
}
