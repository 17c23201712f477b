/** Turns measured numbers into the lines of a Markdown table. */

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** What ours is held against; absent where only a limit counts. */
  readonly other?: string;
  /** Ours divided by the other, or by the limit. */
  readonly ratio?: number;
  readonly target: string;
  /** Absent where the figure is told for its own sake. */
  readonly met?: boolean;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

/** `1234` → "1.23 s"; `87` → "87 ms". */
export const sayTime = (milliseconds: number) =>
  milliseconds >= 1000 ? `${(milliseconds / 1000).toFixed(milliseconds >= 10_000 ? 1 : 2)} s` : `${Math.round(milliseconds)} ms`;

/** `1536` → "1.5 KB". */
export const sayBytes = (bytes: number) =>
  bytes >= 2 ** 30
    ? `${(bytes / 2 ** 30).toFixed(2)} GiB`
    : bytes >= 2 ** 20
      ? `${(bytes / 2 ** 20).toFixed(0)} MiB`
      : `${(bytes / 1024).toFixed(1)} KB`;

/** The table, one line for each figure. */
export function toTable(figures: readonly Figure[]): string {
  const verdict = ({ met }: Figure) => (met === undefined ? '–' : met ? 'yes' : '**no**');
  const rows = figures.map((figure) => [
    figure.what,
    figure.ours,
    figure.other ?? '–',
    figure.ratio === undefined ? '–' : figure.ratio.toFixed(2),
    figure.target,
    verdict(figure),
  ]);
  const head = ['Measured', 'Ours', 'Held against', 'Ratio', 'Target', 'Met'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
