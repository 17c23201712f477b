/** Makes mermaid-isomorphic draw with the browser we draw with: as it comes, and with our Mermaid and our settings. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MermaidConfig } from 'mermaid';
import { lineWidths, mermaidConfig } from '../../src/render/mermaid-config.ts';
import { browserArgs, findChromium } from '../../src/setup/chromium.mjs';

/** What we use of mermaid-isomorphic; its own types are there only once the bench's packages are installed. */
interface MermaidIsomorphic {
  createMermaidRenderer(options: {
    launchOptions: object;
  }): (
    texts: readonly string[],
    options?: { mermaidConfig: MermaidConfig },
  ) => Promise<readonly { status: 'fulfilled' | 'rejected'; reason?: unknown }[]>;
}

/** Draws some texts; throws where one is not drawn. */
export type Draw = (texts: readonly string[]) => Promise<void>;

const installed = 'e2e/bench/node_modules';
const entry = 'mermaid-isomorphic/dist/mermaid-isomorphic.js';

async function drawerFrom(file: string, config?: MermaidConfig): Promise<Draw> {
  const { createMermaidRenderer } = (await import(pathToFileURL(file).href)) as MermaidIsomorphic;
  const { executablePath, env } = await findChromium();
  const draw = createMermaidRenderer({ launchOptions: { executablePath, env, args: browserArgs } });
  return async (texts) => {
    const lost = (await draw(texts, config && { mermaidConfig: config })).filter(({ status }) => status === 'rejected');
    if (lost.length > 0) throw new Error(`mermaid-isomorphic did not draw ${lost.length}: ${lost[0]?.reason}`);
  };
}

/** As its users get it, with the Mermaid it asks for. */
export const asItComes = (): Promise<Draw> => drawerFrom(join(process.cwd(), installed, entry));

/** With our Mermaid in the place of its own, and our settings; `remove` takes away what was put on disk for that. */
export async function withOurMermaid(): Promise<{ draw: Draw; remove: () => void }> {
  // It finds Mermaid beside itself, so it gets a folder of its own where ours stands there.
  const folder = mkdtempSync(join(process.cwd(), installed, '.with-our-mermaid-'));
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  cpSync(join(installed, 'mermaid-isomorphic'), join(packages, 'mermaid-isomorphic'), { recursive: true });
  const own = (name: string) => ['mermaid', 'mermaid-isomorphic'].includes(name) || name.startsWith('.');
  for (const name of readdirSync(installed).filter((name) => !own(name)))
    symlinkSync(join(process.cwd(), installed, name), join(packages, name));
  symlinkSync(join(process.cwd(), 'node_modules/mermaid'), join(packages, 'mermaid'));
  const draw = await drawerFrom(join(packages, entry), {
    ...mermaidConfig,
    flowchart: { ...mermaidConfig.flowchart, wrappingWidth: lineWidths.usual },
  });
  return { draw, remove: () => rmSync(folder, { recursive: true }) };
}
