/** Measures how long synthetic pathways take to draw, by us and by mermaid-isomorphic, in turns and with the same browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toRequest } from '../../src/figure/draw-figures.ts';
import { drawAll, type DrawingRequest } from '../../src/render/draw-all.ts';
import { browserArgs, findChromium } from '../../src/setup/chromium.mjs';
import { type Figure, median, sayTime } from './figures.ts';
import { syntheticPathway } from './synthetic-pathway.ts';

/** What we use of mermaid-isomorphic; its own types are there only once the bench's packages are installed. */
interface MermaidIsomorphic {
  createMermaidRenderer(options: {
    launchOptions: object;
  }): (texts: readonly string[]) => Promise<readonly { status: 'fulfilled' | 'rejected'; reason?: unknown }[]>;
}

const rounds: Readonly<Record<number, number>> = { 1: 5, 10: 5, 100: 3 };

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

/** The lines about drawing 1, 10 and 100 pathways. */
export async function measureDrawing(): Promise<Figure[]> {
  // A variable keeps the compiler from asking for a package that only the bench installs.
  const packageName = 'mermaid-isomorphic';
  const { createMermaidRenderer } = (await import(packageName)) as MermaidIsomorphic;
  const { executablePath, env } = await findChromium();
  const drawTheirs = createMermaidRenderer({ launchOptions: { executablePath, env, args: browserArgs } });
  const figures: Figure[] = [];
  for (const [count, times] of Object.entries(rounds)) {
    const requests = Array.from({ length: Number(count) }, (_, index) => {
      const pathway = syntheticPathway(index + 1);
      return toRequest(`synthetic/one/${pathway.slug}`, pathway);
    });
    const texts = requests.map(({ text }) => text);
    const taken: { ours: number[]; warm: number[]; theirs: number[] } = { ours: [], warm: [], theirs: [] };
    for (let round = 0; round < times; round++) {
      const cacheFolder = mkdtempSync(join(tmpdir(), 'bench-drawings-'));
      taken.ours.push(await timed(() => drawOurs(requests, cacheFolder, false)));
      taken.warm.push(await timed(() => drawOurs(requests, cacheFolder, true)));
      taken.theirs.push(
        await timed(async () => {
          const lost = (await drawTheirs(texts)).filter(({ status }) => status === 'rejected');
          if (lost.length > 0) throw new Error(`mermaid-isomorphic did not draw ${lost.length}: ${lost[0]?.reason}`);
        }),
      );
      rmSync(cacheFolder, { recursive: true });
    }
    const [ours, warm, theirs] = [median(taken.ours), median(taken.warm), median(taken.theirs)];
    const isLargest = count === '100';
    const name = `Drawing ${count} ${count === '1' ? 'pathway' : 'pathways'}`;
    for (const { state, time, most } of [
      { state: 'cold', time: ours, most: 0.7 },
      { state: 'warm', time: warm, most: 0.05 },
    ]) {
      const ratio = time / theirs;
      figures.push({
        what: `${name}, ${state}`,
        ours: sayTime(time),
        other: `mermaid-isomorphic ${sayTime(theirs)}`,
        ratio,
        target: isLargest ? `≤ ${most}×` : '–',
        ...(isLargest ? { met: ratio <= most } : {}),
      });
    }
  }
  return figures;
}
