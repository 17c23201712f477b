/** Turns a built site into the list of its links that lead nowhere. */
import { type BuiltSite, filesOf } from './site.ts';

const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));

/**
 * Each dead link as a sentence: the page, the link, what is missing. Links to other sites are not followed; they must use https.
 * @param origin the protocol and host that the site was built for, for the full addresses in saved files
 */
export function deadLinks(site: BuiltSite, origin: string): string[] {
  const files = new Set(filesOf(site.folder));
  const ids = new Map<string, Set<string | undefined>>();
  const idsIn = (file: string) => {
    const known = ids.get(file) ?? idsOf(site.read(file));
    ids.set(file, known);
    return known;
  };
  /** What is wrong with a link, or nothing. */
  const faultOf = (href: string, from: string) => {
    const url = new URL(href, `${origin}${site.base.slice(0, -1)}${from}`);
    if (url.origin !== origin) return url.protocol === 'https:' ? undefined : 'is not fetched by https';
    const path = site.inside(decodeURIComponent(url.pathname));
    if (path === undefined) return `leaves ${site.base}`;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'leads to no file';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment && !idsIn(file).has(fragment) ? 'leads to no such place' : undefined;
  };
  return [...files]
    .filter((file) => /\.(html|svg)$/.test(file))
    .flatMap((file) =>
      [...site.read(file).matchAll(/<(?:a|link|img|script|use|image)\s[^>]*?(?:href|src)="([^"]*)"/g)].flatMap((match) => {
        const href = (match[1] ?? '').replaceAll('&amp;', '&');
        const fault = faultOf(href, file.replace(/index\.html$/, ''));
        // The page for addresses that do not exist has none of its own.
        return fault && !(file === '/404.html' && /\/404\/$/.test(href)) ? [`${file}: ${href} ${fault}`] : [];
      }),
    );
}
