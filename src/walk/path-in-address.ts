/** Keeps the reader's path in the end of the address, and nowhere else. */
import { type Path, readFragment, toFragment } from '../model/path-link.ts';

/** What the address says. */
export interface Address {
  readonly path: Path;
  /** Why the end of the address was not followed, in words for the reader. */
  readonly note?: string;
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** Reads the end of the address. What cannot be read is never shown: it may be anybody's words. */
export function readAddress(): Address {
  const fragment = decoded(location.hash.slice(1));
  const path = fragment === undefined ? 'unreadable' : readFragment(fragment);
  if (path === 'unreadable') return { path: [], note: 'The path in this link could not be read. You can start here instead.' };
  if (path) return { path };
  // WordPress adds `#?secret=…` to the address of every frame.
  return fragment && !fragment.startsWith('?') && !document.getElementById(fragment)
    ? { path: [], note: 'This link names a place that is not on this page.' }
    : { path: [] };
}

/** The address of a page with a path at its end. */
export const withPath = (page: string, path: Path) => `${page}#${toFragment(path)}`;

/** Writes a path into the address as a new entry of the history, unless it stands there; an empty one leaves no path. */
export function writeAddress(path: Path): void {
  const page = location.pathname + location.search;
  const address = path.length > 0 ? withPath(page, path) : page;
  if (!location.href.endsWith(address)) history.pushState(null, '', address);
}
