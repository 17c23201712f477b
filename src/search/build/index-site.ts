/** Writes the search index of a built site beside its pages, when Astro has built them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ConceptFinder } from '../concepts.ts';
import { kindOf } from '../kinds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type IndexRecord, type PlacedPage, toRecords, WordCount } from './records.ts';
import { unitsOf } from './units.ts';
import { writeIndex } from './write-index.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/** Every page of the site, in a fixed order. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name === 'index.html' || name.endsWith('/index.html'))
    .map((name) => `/${name.slice(0, -'index.html'.length)}`)
    .sort();
}

/** Indexes a folder of built pages; the folder gets `pagefind/`, and its vocabulary gets the site's words. */
export async function indexSite(folder: string): Promise<{ pages: number; results: number }> {
  const vocabularyFile = join(folder, 'search/vocabulary.json');
  const vocabulary = JSON.parse(readFileSync(vocabularyFile, 'utf8')) as Vocabulary;
  const finder = new ConceptFinder(vocabulary.concepts);
  const count = new WordCount();
  const helpPages = [...vocabulary.helpPages];
  const records: IndexRecord[] = [];
  let pages = 0;
  for (const address of pagesIn(folder)) {
    const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
    const units = unitsOf(html);
    if (!units) continue;
    const scenario = Object.entries(vocabulary.scenarios).find(([place]) => place === address)?.[1];
    const page: PlacedPage = {
      ...units,
      address,
      kind: kindOf(address, html.includes('data-outline=')),
      ...(scenario ? { scenario } : {}),
    };
    pages += 1;
    if (page.kind === 'question') helpPages.push({ label: page.title, address });
    records.push(...toRecords(page, finder, count));
  }
  const index = await writeIndex(records, join(folder, 'pagefind'));
  const found = { words: count.inOrder().join(' '), count: records.length, index };
  writeFileSync(vocabularyFile, JSON.stringify({ ...vocabulary, helpPages, ...found }));
  return { pages, results: records.length };
}

/** The integration: indexes after a build; in development it serves the index of the last build. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { pages, results } = await indexSite(folder);
        writeServiceWorker(folder, base);
        logger.info(`${results} results on ${pages} pages`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
          const place = /\/(pagefind\/[\w.-]+(?:\/[\w.-]+)?|search\/vocabulary\.json)$/.exec(path)?.[1];
          const file = place && join('dist', place);
          if (!file || !existsSync(file)) return next();
          response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
    },
  };
}
