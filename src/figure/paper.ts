/** Says which drawings would be too small to read on a sheet of paper. */

// 16 px text prints at 10.5 pt when these fill 180 × 220 mm, the field that A4 and US Letter share under a caption.
export const sheet = { width: 777, height: 950 };

/** One sentence for each drawing that does not fit A4 and US Letter at 10.5 pt. */
export function tooLargeForPaper(
  drawings: readonly { name: string; viewBox: readonly [number, number, number, number] }[],
): string[] {
  return drawings
    .filter(({ viewBox: [, , width, height] }) => width > sheet.width || height > sheet.height)
    .map(
      ({ name, viewBox: [, , width, height] }) =>
        `${name}: the figure fits paper only up to ${sheet.width} × ${sheet.height} px; this one is ${width} × ${height} px. ` +
        'Shorten its labels, or split the pathway in two with a hand-over.',
    );
}
