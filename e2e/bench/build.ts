/** Measures how long the whole site takes to build, with nothing remembered and with everything. */
import { rmSync } from 'node:fs';
import { type Figure, median, sayTime } from './figures.ts';
import { copyWithOwnCaches, forgetDrawings } from './own-copy.ts';
import { watchBuild } from './watched-build.ts';

const rounds = 3;
const limits = { cold: 30_000, warm: 6_000 };

/** The lines about the build of the site as it is. */
export async function measureBuild(): Promise<Figure[]> {
  const copy = copyWithOwnCaches();
  const taken: Record<keyof typeof limits, number[]> = { cold: [], warm: [] };
  try {
    for (let round = 0; round < rounds; round++) {
      forgetDrawings(copy);
      taken.cold.push((await watchBuild(copy)).milliseconds);
      const warm = await watchBuild(copy);
      if (!warm.output.includes('no browser started')) throw new Error(`A warm build started a browser:\n${warm.output}`);
      taken.warm.push(warm.milliseconds);
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
  return (['cold', 'warm'] as const).map((state) => {
    const time = median(taken[state]);
    return {
      what: `Build of the site, ${state}${state === 'warm' ? ', no browser started' : ''}`,
      ours: sayTime(time),
      other: `limit ${sayTime(limits[state])}`,
      ratio: time / limits[state],
      target: `≤ ${limits[state] / 1000} s`,
      met: time <= limits[state],
    };
  });
}
