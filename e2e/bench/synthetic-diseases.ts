/** Turns a number into diseases with that many invented pathways, ten on a page: the second disease, grown. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordRevisions } from '../../src/library/record-revisions.ts';
import { syntheticPathway } from './synthetic-pathway.ts';

const perPage = 10;
/** With the page that the template has, as many as one list may name. */
const pagesPerDisease = 6;
const template = 'e2e/second-disease';
const pathwaysOfTemplate = readdirSync(template, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.pathway.ts'),
).length;
/** Claims of the template that its pages tell already, so that the grown ones may tell them again. */
const claims = ['Z01', 'Z02', 'Z03'];

/** Some things in groups of at most so many. */
function inGroups<Thing>(things: readonly Thing[], most: number): Thing[][] {
  return Array.from({ length: Math.ceil(things.length / most) }, (_, index) => things.slice(index * most, (index + 1) * most));
}

/** A file of content: what it imports, what it defines, with which knowledge and which data. */
function toFile(imports: Readonly<Record<string, string>>, define: string, knowledge: string, data: unknown): string {
  const lines = Object.entries(imports).map(([name, path]) => `import ${name} from '${path}';`);
  return [...lines, '', `export default ${define}(${knowledge}, ${JSON.stringify(data, undefined, 2)});`, ''].join('\n');
}

/** Changes a file of the template where a page more has to be named. */
function grow(file: string, from: string, to: string) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer says “${from}”; the bench grows it from there.`);
  writeFileSync(file, text.replace(from, to));
}

/** Writes the files of one page: its text, its pathways, their patients; and its question to a doctor. */
function writePage(folder: string, slug: string, seeds: readonly number[]) {
  const write = (name: string, text: string) => writeFileSync(join(folder, slug, name), text);
  mkdirSync(join(folder, slug), { recursive: true });
  const knowledge = { claims: '../claims.ts', treatments: '../treatments.ts' };
  const model = '../../../src/model';
  const pathways = seeds.map((seed) => syntheticPathway(seed, claims));
  const text = readFileSync(join(template, 'early/scenario.ts'), 'utf8')
    .replace(/title: '[^']*'/, `title: 'Grown ${slug}'`)
    .replace(/pathways: \[[^\]]*\]/, `pathways: ${JSON.stringify(pathways.map((pathway) => pathway.slug))}`);
  write('scenario.ts', text);
  cpSync(join(template, 'early/prose.mdx'), join(folder, slug, 'prose.mdx'));
  const [first] = pathways;
  const question = { asks: 'Does mine glow?', cites: ['Z02'], steps: [`${first?.slug}/${first?.start}`] };
  const questions = JSON.stringify([{ title: `What to ask on ${slug}`, questions: [question] }]);
  grow(join(folder, 'questions.ts'), '    scenarios: {', `    scenarios: {\n      '${slug}': ${questions},`);
  for (const { slug: name, cases, ...pathway } of pathways) {
    write(
      `${name}.pathway.ts`,
      toFile({ ...knowledge, '{ definePathway }': `${model}/pathway.ts` }, 'definePathway', '{ claims, treatments }', pathway),
    );
    write(
      `${name}.cases.ts`,
      toFile({ pathway: `./${name}.pathway.ts`, '{ defineCases }': `${model}/case.ts` }, 'defineCases', 'pathway', cases),
    );
  }
}

/** Writes one disease, with pages grown from these seeds and a name of its own. */
async function writeDisease(folder: string, number: number, seeds: readonly number[]): Promise<void> {
  cpSync(template, folder, { recursive: true });
  rmSync(join(folder, 'revisions.json'));
  const pages = inGroups(seeds, perPage);
  for (const [index, page] of pages.entries()) writePage(folder, `page-${index + 1}`, page);
  const file = join(folder, 'disease.ts');
  const listed = pages.map((_, index) => `'page-${index + 1}'`).join(', ');
  grow(file, 'Moon freckles (', `Moon freckles ${number} (`);
  grow(file, "shortName: 'Freckles'", `shortName: 'Freckles ${number}'`);
  grow(file, "scenarios: ['early']", `scenarios: ['early', ${listed}]`);
  grow(file, "lantern: ['early', 'hub']", `lantern: ['early', 'hub', ${listed}]`);
  await recordRevisions(folder, '2026-11-24');
}

/**
 * Writes diseases with so many pathways in all into a project's `content/synthetic-…`, in place of earlier ones.
 * @param count counts the pathways of the template too, which each disease has
 */
export async function writeSyntheticDiseases(project: string, count: number): Promise<void> {
  const content = join(project, 'content');
  for (const name of readdirSync(content)) if (name.startsWith('synthetic-')) rmSync(join(content, name), { recursive: true });
  const grownInEach = pagesPerDisease * perPage;
  const diseases = Math.ceil(count / (grownInEach + pathwaysOfTemplate));
  const grown = Array.from({ length: count - diseases * pathwaysOfTemplate }, (_, index) => index + 1);
  for (const [index, seeds] of inGroups(grown, grownInEach).entries())
    await writeDisease(join(content, `synthetic-${index + 1}`), index + 1, seeds);
}
