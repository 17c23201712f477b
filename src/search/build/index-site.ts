/** Writes the search index of a built site beside its pages, when Astro has built them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { ConceptFinder } from '../concepts.ts';
import { kindOf } from '../kinds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type PlacedPage, toRecords, WordCount } from './records.ts';
import { unitsOf } from './units.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/** Stops the build where Pagefind reports a fault: it returns errors and throws none. */
function must<Answer extends { errors: string[] }>(answer: Answer, doing: string): Answer {
  if (answer.errors.length > 0)
    throw new Error(
      `The search index could not be written. Pagefind failed while ${doing}: ${answer.errors.join('; ')}. This is a bug in the site, not in the content.`,
    );
  return answer;
}

/** Every page of the site, in a fixed order. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name === 'index.html' || name.endsWith('/index.html'))
    .map((name) => `/${name.slice(0, -'index.html'.length)}`)
    .sort();
}

/** The name by which Pagefind's list of indexes names the only one. @param folder where Pagefind has written */
function nameOfIndex(folder: string): string {
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const [only, ...others] = Object.values(languages);
  if (!only || others.length > 0)
    throw new Error(
      `Pagefind wrote ${others.length + (only ? 1 : 0)} indexes, not one. This is a bug in the site, not in the content.`,
    );
  return only.hash;
}

/** Indexes a folder of built pages; the folder gets `pagefind/`, and its vocabulary gets the site's words. */
export async function indexSite(folder: string): Promise<{ pages: number; results: number }> {
  const vocabularyFile = join(folder, 'search/vocabulary.json');
  const vocabulary = JSON.parse(readFileSync(vocabularyFile, 'utf8')) as Vocabulary;
  const finder = new ConceptFinder(vocabulary.concepts);
  const count = new WordCount();
  const { index } = must(await createIndex({ forceLanguage: 'en' }), 'it was started');
  if (!index) throw new Error('Pagefind gave no index and no error. This is a bug in Pagefind.');
  try {
    let pages = 0;
    let results = 0;
    const helpPages = [...vocabulary.helpPages];
    let reading: Promise<unknown> = Promise.resolve();
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
      const records = toRecords(page, finder, count);
      // Pagefind works in a process of its own: while it reads the records of one page, in their order, the next is taken apart.
      await reading;
      reading = Promise.all(records.map(async (record) => must(await index.addHTMLFile(record), `it read ${record.url}`)));
      results += records.length;
    }
    await reading;
    const written = join(folder, 'pagefind');
    must(await index.writeFiles({ outputPath: written }), 'it wrote its files');
    const found = { words: count.inOrder().join(' '), count: results, index: nameOfIndex(written) };
    writeFileSync(vocabularyFile, JSON.stringify({ ...vocabulary, helpPages, ...found }));
    return { pages, results };
  } finally {
    await close();
  }
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
