/** Turns a number into the folder of an invented disease with that many pathways, ten on a page. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticPathway } from './synthetic-pathway.ts';

const perPage = 10;
const claimsPerPage = 5;

/** A file of content: what it imports, what it defines, with which knowledge and which data. */
function toFile(imports: Readonly<Record<string, string>>, define: string, knowledge: string, data: unknown): string {
  const lines = Object.entries(imports).map(([name, path]) => `import ${name} from '${path}';`);
  const values = [knowledge, JSON.stringify(data, undefined, 2)].filter(Boolean).join(', ');
  return [...lines, '', `export default ${define}(${values});`, ''].join('\n');
}

/** The claims of one page. */
const claimsOf = (page: number) => Array.from({ length: claimsPerPage }, (_, index) => `P${page}C${index + 1}`);

/** Writes the files of one page: its text, its pathways, their patients. */
function writePage(folder: string, slug: string, page: number, seeds: readonly number[]) {
  const write = (name: string, text: string) => writeFileSync(join(folder, slug, name), text);
  mkdirSync(join(folder, slug), { recursive: true });
  const claims = claimsOf(page);
  const knowledge = { claims: '../claims.ts', terms: '../terms.ts' };
  const model = '../../../src/model';
  const pathways = seeds.map((seed) => syntheticPathway(seed, claims));
  const scenario = {
    title: `Page ${page}`,
    question: `What is on page ${page}?`,
    mainMessage: { says: `Page ${page} is made up.`, cites: claims.slice(0, 1) },
    forWhom: { says: `you test page ${page}.`, cites: [] },
    notFor: { says: 'you are ill.', see: [] },
    nextStep: 'Read the charts.',
    unknowns: [{ says: 'We do not know what a pebble wants.', cites: claims.slice(1, 2) }],
    pathways: pathways.map((pathway) => pathway.slug),
  };
  write(
    'scenario.ts',
    toFile({ ...knowledge, '{ defineScenario }': `${model}/scenario.ts` }, 'defineScenario', '{ claims, terms }', scenario),
  );
  const told = claims.map((id) => `<Cite claims="${id}">The pebble of ${id} is round.</Cite>`);
  write('prose.mdx', `## What is said?\n\n${told.join('\n\n')}\n`);
  for (const { slug: name, cases, ...pathway } of pathways) {
    write(
      `${name}.pathway.ts`,
      toFile({ ...knowledge, '{ definePathway }': `${model}/pathway.ts` }, 'definePathway', '{ claims, terms }', pathway),
    );
    write(
      `${name}.cases.ts`,
      toFile({ pathway: `./${name}.pathway.ts`, '{ defineCases }': `${model}/case.ts` }, 'defineCases', 'pathway', cases),
    );
  }
}

/** Writes the disease into a project's `content/synthetic`, in place of an earlier one; the first pathway is the hub's. */
export function writeSyntheticDisease(project: string, count: number): void {
  const folder = join(project, 'content/synthetic');
  rmSync(folder, { recursive: true, force: true });
  if (count === 0) return;
  mkdirSync(folder, { recursive: true });
  const seeds = Array.from({ length: count }, (_, index) => index + 1);
  const pages = Array.from({ length: Math.ceil((count - 1) / perPage) }, (_, index) =>
    seeds.slice(1 + index * perPage).slice(0, perPage),
  );
  const write = (name: string, define: string, model: string, names: readonly string[], data: unknown) => {
    const imports = Object.fromEntries(names.map((known) => [known, `./${known}.ts`]));
    const argument = names.length > 1 ? `{ ${names.join(', ')} }` : (names[0] ?? '');
    writeFileSync(
      join(folder, `${name}.ts`),
      toFile({ ...imports, [`{ ${define} }`]: `../../src/model/${model}.ts` }, define, argument, data),
    );
  };
  const source = 'book';
  write('references', 'defineReferences', 'reference', [], {
    [source]: {
      kind: 'review',
      authors: 'Nobody',
      title: 'The book of pebbles',
      publisher: 'Press of Nowhere',
      dated: '2026-01',
      doi: null,
      pmid: null,
      url: null,
      checkedOn: '2026-11-23',
    },
  });
  const ids = ['', ...pages].flatMap((_, page) => claimsOf(page));
  const claim = (id: string) => ({
    says: `The pebble of ${id} is round.`,
    hedge: 'plain statement',
    reference: source,
    about: ['pebbles'],
  });
  write('claims', 'defineClaims', 'claim', ['references'], Object.fromEntries(ids.map((id) => [id, claim(id)])));
  write('terms', 'defineTerms', 'term', [], { pebble: { word: 'pebble', means: 'A small round stone.' } });
  write('disease', 'defineDisease', 'disease', ['claims', 'terms', 'references'], {
    name: 'Pebbles (invented)',
    shortName: 'Pebbles',
    summary: 'An invented ailment, as large as the bench wants it.',
    scenarios: pages.map((_, index) => `page-${index + 1}`),
    review: { state: 'not-yet-reviewed', next: '2027-05-23' },
    source,
    sourceLine: 'Press of Nowhere, January 2026',
    provenance: [{ says: 'The book is invented.', cites: ids.slice(0, 1) }],
    checkedOn: '2026-11-23',
  });
  writePage(folder, 'hub', 0, seeds.slice(0, 1));
  for (const [index, page] of pages.entries()) writePage(folder, `page-${index + 1}`, index + 1, page);
}
