/** Measures what a pathway costs the whole build when there are 10, 100 or 1,000 of them more. */
import { rmSync } from 'node:fs';
import { type Figure, median, sayBytes, sayTime } from './figures.ts';
import { copyWithOwnCaches, forgetDrawings } from './own-copy.ts';
import { writeSyntheticDisease } from './synthetic-disease.ts';
import { type WatchedBuild, watchBuild } from './watched-build.ts';

/** How often each size is built: a small difference drowns in noise sooner than a large one. */
const rounds: Readonly<Record<number, number>> = { 0: 5, 10: 5, 100: 3, 1000: 1 };
const limits = { drift: 0.15, bytes: 2 * 2 ** 30 };

/** The lines about growth; every build is cold. */
export async function measureGrowth(): Promise<Figure[]> {
  const copy = copyWithOwnCaches();
  const sizes = Object.keys(rounds).map(Number);
  const builds = new Map<number, WatchedBuild[]>(sizes.map((size) => [size, []]));
  try {
    for (let round = 0; round < Math.max(...Object.values(rounds)); round++) {
      for (const size of sizes.filter((candidate) => round < (rounds[candidate] ?? 0))) {
        forgetDrawings(copy);
        writeSyntheticDisease(copy, size);
        builds.get(size)?.push(await watchBuild(copy));
      }
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
  const of = (size: number, key: 'milliseconds' | 'peakBytes') => median((builds.get(size) ?? []).map((build) => build[key]));
  const empty = of(0, 'milliseconds');
  const costOf = (size: number) => (of(size, 'milliseconds') - empty) / size;
  const [smallest = 10] = sizes.filter((size) => size > 0);
  return sizes.flatMap((size): Figure[] => {
    const [time, bytes] = [of(size, 'milliseconds'), of(size, 'peakBytes')];
    const what = size === 0 ? 'Whole build, none added' : `Whole build, ${size.toLocaleString('en')} pathways added`;
    const isLargest = size === sizes.at(-1);
    const ratio = size > 0 ? costOf(size) / costOf(smallest) : undefined;
    return [
      { what: `${what}: time`, ours: sayTime(time), target: '–' },
      ...(ratio === undefined
        ? []
        : [
            {
              what: `${what}: time for each`,
              ours: sayTime(costOf(size)),
              other: `with ${smallest} added ${sayTime(costOf(smallest))}`,
              ratio,
              ...(size > smallest ? { target: '0.85–1.15×', met: Math.abs(ratio - 1) <= limits.drift } : { target: '–' }),
            },
          ]),
      {
        what: `${what}: peak memory`,
        ours: sayBytes(bytes),
        other: `limit ${sayBytes(limits.bytes)}`,
        ratio: bytes / limits.bytes,
        ...(isLargest ? { target: '≤ 2 GiB', met: bytes <= limits.bytes } : { target: '–' }),
      },
    ];
  });
}
