/** Turns a number into a disease with that many invented pathways, ten on a page: the second disease, grown. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordRevisions } from '../../src/library/record-revisions.ts';
import { syntheticPathway } from './synthetic-pathway.ts';

const perPage = 10;
const template = 'e2e/second-disease';
/** Claims of the template that its pages tell already, so that the grown ones may tell them again. */
const claims = ['Z01', 'Z02', 'Z03'];

/** A file of content: what it imports, what it defines, with which knowledge and which data. */
function toFile(imports: Readonly<Record<string, string>>, define: string, knowledge: string, data: unknown): string {
  const lines = Object.entries(imports).map(([name, path]) => `import ${name} from '${path}';`);
  return [...lines, '', `export default ${define}(${knowledge}, ${JSON.stringify(data, undefined, 2)});`, ''].join('\n');
}

/** Writes the files of one page: its text, its pathways, their patients. */
function writePage(folder: string, slug: string, seeds: readonly number[]) {
  const write = (name: string, text: string) => writeFileSync(join(folder, slug, name), text);
  mkdirSync(join(folder, slug), { recursive: true });
  const knowledge = { claims: '../claims.ts', terms: '../terms.ts', treatments: '../treatments.ts' };
  const model = '../../../src/model';
  const pathways = seeds.map((seed) => syntheticPathway(seed, claims));
  const text = readFileSync(join(template, 'early/scenario.ts'), 'utf8')
    .replace(/title: '[^']*'/, `title: 'Grown ${slug}'`)
    .replace(/pathways: \[[^\]]*\]/, `pathways: ${JSON.stringify(pathways.map((pathway) => pathway.slug))}`);
  write('scenario.ts', text);
  cpSync(join(template, 'early/prose.mdx'), join(folder, slug, 'prose.mdx'));
  for (const { slug: name, cases, ...pathway } of pathways) {
    write(
      `${name}.pathway.ts`,
      toFile(
        { ...knowledge, '{ definePathway }': `${model}/pathway.ts` },
        'definePathway',
        '{ claims, terms, treatments }',
        pathway,
      ),
    );
    write(
      `${name}.cases.ts`,
      toFile({ pathway: `./${name}.pathway.ts`, '{ defineCases }': `${model}/case.ts` }, 'defineCases', 'pathway', cases),
    );
  }
}

/** Writes the disease into a project's `content/synthetic`, in place of an earlier one, beside the pathways of its template. */
export async function writeSyntheticDisease(project: string, count: number): Promise<void> {
  const folder = join(project, 'content/synthetic');
  rmSync(folder, { recursive: true, force: true });
  if (count === 0) return;
  cpSync(template, folder, { recursive: true });
  rmSync(join(folder, 'revisions.json'));
  const seeds = Array.from({ length: count }, (_, index) => index + 1);
  const pages = Array.from({ length: Math.ceil(count / perPage) }, (_, index) => seeds.slice(index * perPage).slice(0, perPage));
  for (const [index, page] of pages.entries()) writePage(folder, `page-${index + 1}`, page);
  const file = join(folder, 'disease.ts');
  const listed = pages.map((_, index) => `'page-${index + 1}'`);
  const text = readFileSync(file, 'utf8');
  const grown = text.replace("scenarios: ['early']", `scenarios: ['early', ${listed.join(', ')}]`);
  if (grown === text) throw new Error(`${template}/disease.ts no longer lists “early” alone; the bench grows it from there.`);
  writeFileSync(file, grown);
  await recordRevisions(folder, '2026-11-24');
}
