/** Says where each walk of the page stands on the one path that the address tells. */
import { journey, type Journey } from '../model/journey.ts';
import type { Path } from '../model/path-link.ts';
import type { WalkedOutline } from './outline-pathway.ts';
import type { Address } from './path-in-address.ts';

/** One walk of the page. */
export interface Walk extends WalkedOutline {
  readonly panel: HTMLElement;
}

/** Where a walk stands. */
export interface Standing {
  /** Undefined while the path does not pass here. */
  readonly journey?: Journey;
  /** The charts walked before this one; all of the path where it has not come here yet. */
  readonly before: Path;
  /** The charts walked after this one. */
  readonly after: Path;
  /** What was wrong with the link. */
  readonly note?: string;
}

const goneNote = 'This link was made for another version of this chart. Your path goes on from the last step that is still here.';
const elsewhereNote = 'This link names a chart that is not on this page. You can start here instead.';

/**
 * Where each walk stands, in the order of the page.
 * Only the chart at the end of the path must be on this page; those before may be on others.
 */
export function standings(walks: readonly Walk[], { path, note }: Address): readonly Standing[] {
  const last = path.at(-1);
  const misled = note ?? (last && !walks.some(({ name }) => name === last.pathway) ? elsewhereNote : undefined);
  return walks.map(({ name, pathway }, index) => {
    const place = misled ? -1 : path.findLastIndex((leg) => leg.pathway === name);
    const leg = path[place];
    const state = leg && journey(pathway, leg.decisions);
    const said = state?.gone ? goneNote : index === 0 ? misled : undefined;
    return {
      ...(state ? { journey: state } : {}),
      before: leg ? path.slice(0, place) : misled ? [] : path,
      after: leg ? path.slice(place + 1) : [],
      ...(said ? { note: said } : {}),
    };
  });
}
