/** What the built site holds, read from its own files, so that no test names a disease. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}

/** The addresses of all pages, by the sitemap. */
export const pages = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  (match) => new URL(match[1] ?? '').pathname,
);

/** A page's HTML as built. */
export const htmlOf = (page: string) => readFileSync(`dist${page}index.html`, 'utf8');

/** The pages that have figures. */
export const pagesWithFigures = pages.filter((page) => htmlOf(page).includes('data-pathway='));

/** The full address of a page on the server of this run. */
export const at = (page: string) => new URL(page, process.env.SITE_URL).href;
