/** Reads what a built site holds from its own files, so that no test names a disease. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}

/** A built site, its addresses told from its own root (`/gist/`) wherever it is served. */
export interface BuiltSite {
  readonly folder: string;
  /** Where it is served: `/`, or `/atlas/`. */
  readonly base: string;
  /** The addresses of all pages, by the sitemap. */
  readonly pages: readonly string[];
  /** An address as links write it, from the site's root; undefined where it leads out of the site. */
  readonly inside: (path: string) => string | undefined;
  /** A file's text. */
  readonly read: (path: string) => string;
  /** A page's HTML. */
  readonly htmlOf: (page: string) => string;
}

/** The site that was built into a folder for a base path. */
export function siteIn(folder: string, basePath = '/'): BuiltSite {
  const base = `/${basePath.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const inside = (path: string) => (path.startsWith(base) ? `/${path.slice(base.length)}` : undefined);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const pages = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => {
    const { pathname } = new URL(match[1] ?? '');
    const page = inside(pathname);
    if (page === undefined) throw new Error(`The sitemap names ${pathname}, which is not under ${base}.`);
    return page;
  });
  return { folder, base, pages, inside, read, htmlOf: (page) => read(`${page}index.html`) };
}

/** The site under test. */
export const site = siteIn('dist', process.env.BASE);

export const { pages, htmlOf } = site;

/** The pages that have figures. */
export const pagesWithFigures = pages.filter((page) => htmlOf(page).includes('<figure data-pathway='));

/** The pages that show a whole disease again; the sitemap leaves them out. */
export const guides = filesOf(site.folder).flatMap((file) => /^(\/[^/]+\/guide\/)index\.html$/.exec(file)?.[1] ?? []);

/** The full address of a page on the server of this run. */
export const at = (page: string) => new URL(page.replace(/^\//, ''), process.env.SITE_URL).href;
