/** Puts the hits of one page together, in the order of the best of each. */
import type { Hit } from './engine.ts';

/** The hits of one page. */
export interface HitGroup {
  readonly page: string;
  readonly href: string;
  readonly hits: readonly Hit[];
}

/** The hits by page. @param most how many are shown of one page */
export function byPage(hits: readonly Hit[], most: number): HitGroup[] {
  const groups = new Map<string, HitGroup & { hits: Hit[] }>();
  for (const hit of hits) {
    const group = groups.get(hit.pageHref) ?? { page: hit.page, href: hit.pageHref, hits: [] };
    if (group.hits.length < most) group.hits.push(hit);
    groups.set(hit.pageHref, group);
  }
  return [...groups.values()];
}
