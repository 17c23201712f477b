/** Measures how long synthetic pathways take to draw, by us and by mermaid-isomorphic, in turns and with the same browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toRequest } from '../../src/figure/draw-figures.ts';
import { drawAll, type DrawingRequest } from '../../src/render/draw-all.ts';
import { type Figure, median, sayTime } from './figures.ts';
import { asItComes, withOurMermaid } from './mermaid-isomorphic.ts';
import { syntheticPathway } from './synthetic-pathway.ts';

/** How often each number is drawn. */
const rounds = { 1: 5, 10: 5, 100: 3 };
const limits = { cold: 0.7, warm: 0.05 };

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function drawOurs(requests: readonly DrawingRequest[], cacheFolder: string, isWarm: boolean) {
  const { failures, report } = await drawAll(requests, { cacheFolder });
  if (failures.length > 0) throw new Error(`We did not draw ${failures.map(({ name, message }) => `${name}: ${message}`)}`);
  if (isWarm !== (report.browser === undefined)) throw new Error('The cache was not what the bench took it for.');
}

/** The requests for the first synthetic pathways. */
const requestsFor = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const pathway = syntheticPathway(index + 1);
    return toRequest(`synthetic/one/${pathway.slug}`, pathway);
  });

/** The lines about drawing 1, 10 and 100 pathways. */
export async function measureDrawing(): Promise<Figure[]> {
  const theirs = await asItComes();
  const { draw: theirsWithOurMermaid, remove } = await withOurMermaid();
  const figures: Figure[] = [];
  try {
    for (const [count, times] of Object.entries(rounds)) {
      const requests = requestsFor(Number(count));
      const texts = requests.map(({ text }) => text);
      const taken = { cold: [] as number[], warm: [] as number[], theirs: [] as number[], likeForLike: [] as number[] };
      for (let round = 0; round < times; round++) {
        const cacheFolder = mkdtempSync(join(tmpdir(), 'bench-drawings-'));
        taken.cold.push(await timed(() => drawOurs(requests, cacheFolder, false)));
        taken.warm.push(await timed(() => drawOurs(requests, cacheFolder, true)));
        taken.theirs.push(await timed(() => theirs(texts)));
        taken.likeForLike.push(await timed(() => theirsWithOurMermaid(texts)));
        rmSync(cacheFolder, { recursive: true });
      }
      const isJudged = count === '100';
      const line = (state: 'cold' | 'warm', name: string, other: 'theirs' | 'likeForLike'): Figure => {
        const ratio = median(taken[state]) / median(taken[other]);
        return {
          what: `Drawing ${count} ${count === '1' ? 'pathway' : 'pathways'}, ${state}`,
          ours: sayTime(median(taken[state])),
          other: `${name} ${sayTime(median(taken[other]))}`,
          ratio,
          target: '–',
          ...(isJudged && other === 'theirs' ? { target: `≤ ${limits[state]}×`, met: ratio <= limits[state] } : {}),
        };
      };
      figures.push(
        line('cold', 'mermaid-isomorphic', 'theirs'),
        line('warm', 'mermaid-isomorphic', 'theirs'),
        line('cold', 'mermaid-isomorphic with our Mermaid and settings', 'likeForLike'),
      );
    }
  } finally {
    remove();
  }
  return figures;
}
