import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Which room may import from which; every room may import from itself. */
const allowed: Record<string, readonly string[]> = {
  content: ['src/model'],
  'src/model': [],
  'src/checks': ['src/model'],
  'src/library': ['src/model', 'src/checks', 'content'],
  'src/diagram': ['src/model'],
  // The search for a browser, and what is kept from one build for the next, are plain JavaScript: set-up runs before anything is installed.
  'src/render': ['src/setup'],
  'src/search': ['src/model', 'src/setup'],
  // The search is in every header.
  'src/site': ['src/model', 'src/search'],
  'src/walk': ['src/model', 'src/site', 'src/calculator'],
  'src/figure': ['src/model', 'src/diagram', 'src/render', 'src/site', 'src/walk', 'src/question'],
  'src/paper': ['src/model', 'src/diagram', 'src/render', 'src/site', 'src/figure'],
  'src/treatment': ['src/model', 'src/site'],
  'src/update': ['src/model', 'src/site'],
  'src/handout': ['src/model', 'src/site', 'src/walk'],
  'src/calculator': ['src/model', 'src/site'],
  'src/question': ['src/model', 'src/site'],
  'src/gene': ['src/model', 'src/site', 'src/treatment'],
  'src/glossary': ['src/model', 'src/site'],
  'src/decision': ['src/model', 'src/site'],
  'src/proof': ['src/model', 'src/checks', 'src/site'],
  'src/about': ['src/model', 'src/checks', 'src/site'],
  'src/data': ['src/model', 'src/diagram', 'src/setup'],
  'src/embed': ['src/model', 'src/diagram', 'src/render', 'src/site', 'src/figure', 'src/walk', 'src/calculator'],
  'src/setup': [],
  'src/pages': [
    'src/model',
    'src/library',
    'src/diagram',
    'src/figure',
    'src/paper',
    'src/handout',
    'src/treatment',
    'src/update',
    'src/calculator',
    'src/glossary',
    'src/decision',
    'src/question',
    'src/gene',
    'src/proof',
    'src/about',
    'src/data',
    'src/embed',
    'src/search',
    'src/site',
  ],
};

const roomOf = (path: string) =>
  path.startsWith('content/') ? 'content' : path === 'src/library.ts' ? 'src/library' : path.split('/').slice(0, 2).join('/');
const files = ['src', 'content'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(
      (path) => /\.(tsx?|mjs|astro|mdx)$/.test(path) && !/node_modules|\.test\.|\.d\.ts$|src\/(rooms|content\.config)/.test(path),
    ),
);
/** What a file imports from this project, as paths from its root. */
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) =>
    normalize(join(path, '..', match[1] ?? '')),
  );

it('every room imports only from the rooms below it', () => {
  const broken = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => roomOf(target) !== roomOf(path) && !(allowed[roomOf(path)] ?? []).includes(roomOf(target)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(broken).toEqual([]);
});

it('content imports only the model and its own disease', () => {
  const broken = files
    .filter((path) => path.startsWith('content/'))
    .flatMap((path) =>
      importsOf(path).filter((target) => target.startsWith('content/') && target.split('/')[1] !== path.split('/')[1]),
    );
  expect(broken).toEqual([]);
});

it('nothing in src names a disease', () => {
  const diseases = readdirSync('content');
  const named = files.filter(
    (path) =>
      path.startsWith('src/') &&
      diseases.some((disease) =>
        new RegExp(`\\b${disease}\\b`, 'i').test(readFileSync(path, 'utf8').replace(/\/\*\*.*?\*\/|\/\/.*$/gms, '')),
      ),
  );
  expect(named).toEqual([]);
});
