/** Finds the compiled prose of each scenario. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const found = import.meta.glob<{
  default: AstroComponentFactory;
  getHeadings: () => { depth: number; slug: string; text: string }[];
}>('/content/*/*/prose.mdx');

/**
 * The prose of a scenario as a component, with its headings.
 * @throws when the scenario has none, which the library reports before any page asks.
 */
export async function proseOf(diseaseSlug: string, scenarioSlug: string) {
  const load = found[`/content/${diseaseSlug}/${scenarioSlug}/prose.mdx`];
  if (!load)
    throw new Error(
      `content/${diseaseSlug}/${scenarioSlug}/prose.mdx is missing. This is a bug in the site: the checks let it through.`,
    );
  const { default: Prose, getHeadings } = await load();
  return { Prose, headings: getHeadings().filter(({ depth }) => depth === 2) };
}
