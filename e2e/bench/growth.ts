/** Measures what a pathway costs the whole build when there are 10, 100 or 1,000 of them more. */
import { rmSync } from 'node:fs';
import { type Figure, median, sayBytes, sayTime } from './figures.ts';
import { copyWithOwnCaches, forgetDrawings } from './own-copy.ts';
import { writeSyntheticDiseases } from './synthetic-diseases.ts';
import { type WatchedBuild, watchBuild } from './watched-build.ts';

/** How often each size is built: a small difference drowns in noise sooner than a large one. */
const rounds: Readonly<Record<number, number>> = { 0: 3, 10: 3, 100: 2, 1000: 1 };
const limits = { drift: 0.15, bytes: 2 * 2 ** 30 };

type Cost = 'milliseconds' | 'processorMilliseconds' | 'peakBytes';

/** Builds the site with so many pathways more, each time with nothing remembered, the sizes in turns. */
async function buildAll(sizes: readonly number[]): Promise<ReadonlyMap<number, readonly WatchedBuild[]>> {
  const copy = copyWithOwnCaches();
  const builds = new Map<number, WatchedBuild[]>(sizes.map((size) => [size, []]));
  try {
    for (let round = 0; round < Math.max(...Object.values(rounds)); round++) {
      for (const size of sizes.filter((candidate) => round < (rounds[candidate] ?? 0))) {
        forgetDrawings(copy);
        await writeSyntheticDiseases(copy, size);
        builds.get(size)?.push(await watchBuild(copy));
      }
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
  return builds;
}

/** The lines about growth. */
export async function measureGrowth(): Promise<Figure[]> {
  const sizes = Object.keys(rounds).map(Number);
  const builds = await buildAll(sizes);
  const of = (size: number, cost: Cost) => median((builds.get(size) ?? []).map((build) => build[cost]));
  const each = (size: number, cost: Cost) => (of(size, cost) - of(0, cost)) / size;
  const [smallest = 10] = sizes.filter((size) => size > 0);
  return sizes.flatMap((size): Figure[] => {
    const what = size === 0 ? 'Whole build, none added' : `Whole build, ${size.toLocaleString('en')} pathways added`;
    const eachOf = (words: string, cost: Cost): Figure => {
      const ratio = each(size, cost) / each(smallest, cost);
      // Other work on the machine changes what a clock on the wall says, so processor time is judged.
      const isJudged = size > smallest && cost === 'processorMilliseconds';
      return {
        what: `${what}: ${words} for each`,
        ours: sayTime(each(size, cost)),
        other: `with ${smallest} added ${sayTime(each(smallest, cost))}`,
        ratio,
        target: '–',
        ...(isJudged ? { target: '0.85–1.15×', met: Math.abs(ratio - 1) <= limits.drift } : {}),
      };
    };
    const bytes = of(size, 'peakBytes');
    return [
      {
        what: `${what}: time, processor time`,
        ours: `${sayTime(of(size, 'milliseconds'))}, ${sayTime(of(size, 'processorMilliseconds'))}`,
        target: '–',
      },
      ...(size > 0 ? [eachOf('time', 'milliseconds'), eachOf('processor time', 'processorMilliseconds')] : []),
      {
        what: `${what}: peak memory`,
        ours: sayBytes(bytes),
        other: `limit ${sayBytes(limits.bytes)}`,
        ratio: bytes / limits.bytes,
        ...(size === sizes.at(-1) ? { target: '≤ 2 GiB', met: bytes <= limits.bytes } : { target: '–' }),
      },
    ];
  });
}
