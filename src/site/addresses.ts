/** Turns an address from the site's root into one that also holds under a base path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** `/gist/` → `/atlas/gist/` where the site lives under `/atlas/`. */
export function under(address: string): string {
  return `${base}${address}`;
}

/** The full address, with protocol and host, for canonical links and files that leave the site. */
export function absolute(address: string): string {
  return new URL(under(address), import.meta.env.SITE).href;
}

/** Where the site says how to report a mistake. */
export const aboutMistakes = '/about/mistakes/';
