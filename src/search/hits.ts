/** Puts the hits of one page together, in the order of the best of each. */
import type { Hit } from './engine.ts';

/** The hits of one page. */
export interface HitGroup {
  readonly page: string;
  readonly href: string;
  readonly hits: readonly Hit[];
}

/** A page's other hits are shown where they answer nearly as well as its best. */
const nearly = 0.6;

/** The hits by page. @param most how many are shown of one page */
export function byPage(hits: readonly Hit[], most: number): HitGroup[] {
  const groups = new Map<string, HitGroup & { hits: Hit[] }>();
  for (const hit of hits) {
    const group = groups.get(hit.pageHref) ?? { page: hit.page, href: hit.pageHref, hits: [] };
    const best = group.hits[0]?.score ?? 0;
    if (group.hits.length < most && hit.score >= nearly * best) group.hits.push(hit);
    groups.set(hit.pageHref, group);
  }
  return [...groups.values()];
}
