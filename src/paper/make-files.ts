/** Makes the pictures and documents of every figure of the library, in one batch, once per build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { drawFigures } from '../figure/draw-figures.ts';
import { toFlowchart } from '../diagram/flowchart.ts';
import { toPathwayData } from '../diagram/pathway-data.ts';
import type { Sizes } from '../figure/downloads.ts';
import { type Figure, toFigure } from '../figure/figure.ts';
import { provenanceOf } from '../figure/provenance.ts';
import { toFile } from '../figure/standalone.ts';
import { drawingOf } from '../figure/gather-scenario.ts';
import { gatherRevision, pastViews } from '../figure/past-figure.ts';
import type { RevisionView } from '../figure/revisions.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import type { PlacedPathway, Scenario } from '../model/scenario.ts';
import { withBrowser } from '../render/browser.ts';
import type { Drawing } from '../render/draw-all.ts';
import { printAll, type Printed, type PrintJob } from '../render/print-all.ts';
import { documentEndings, type FigureInPlace, pictureEndings, toDocument, toPicture } from './figure-files.ts';
import { guideEndings, toGuideDocument } from './guide.ts';

/** The name of a picture as it was: `gist/small/after-surgery@1a2b3c4.png`. */
const pastPicture = (name: string, revision: string) => `${name}@${revision}.png`;

/** The name of the picture that shows a revision: while it is the current one, that of the figure as it is now. */
export const pictureOfRevision = ({ disease, name, recorded, isCurrent }: RevisionView) =>
  isCurrent ? `${disease.slug}/${name}.png` : pastPicture(`${disease.slug}/${name}`, recorded.revision);

const reportFile = 'node_modules/.cache/pathway-atlas/last-printing-report.json';

/** A pathway as a figure in its place. */
function toPlace(
  disease: Disease,
  scenario: Scenario,
  pathway: PlacedPathway,
  drawings: ReadonlyMap<string, Drawing>,
): FigureInPlace {
  const figure = toFigure(disease, scenario, pathway);
  return { disease, scenario, figure, drawing: drawingOf(drawings, figure.name) };
}

/** Every figure of one of some diseases in its place. */
export async function figuresInPlace(diseases: readonly Disease[], disease: Disease): Promise<readonly FigureInPlace[]> {
  const drawings = await drawFigures(diseases);
  return pagesOf(disease).flatMap((scenario) =>
    scenario.pathways.map((pathway) => toPlace(disease, scenario, pathway, drawings)),
  );
}

/** The documents and pictures of a figure; its place is gathered for each when its turn comes. */
function jobsOf(name: string, place: () => FigureInPlace): PrintJob[] {
  return [
    ...documentEndings.map((kind) => ({ name: `${name}${kind.ending}`, toRequest: () => toDocument(place(), kind) })),
    ...pictureEndings.map((ending) => ({ name: `${name}${ending}`, toRequest: () => toPicture(place(), ending) })),
  ];
}

/** Every picture and document of some diseases. */
async function jobsFor(diseases: readonly Disease[]): Promise<readonly PrintJob[]> {
  const drawings = await drawFigures(diseases);
  const guides = diseases.flatMap((disease) =>
    guideEndings.map((kind) => ({
      name: `${disease.slug}/guide${kind.ending}`,
      isLarge: true,
      toRequest: async () => toGuideDocument(disease, await figuresInPlace(diseases, disease), kind),
    })),
  );
  const figures = diseases.flatMap((disease) =>
    pagesOf(disease).flatMap((scenario) =>
      scenario.pathways.flatMap((pathway) =>
        jobsOf(`${disease.slug}/${scenario.slug}/${pathway.slug}`, () => toPlace(disease, scenario, pathway, drawings)),
      ),
    ),
  );
  const past = pastViews(diseases).map((view) => {
    const name = pastPicture(`${view.disease.slug}/${view.name}`, view.recorded.revision);
    return { name, toRequest: () => toPicture({ disease: view.disease, ...gatherRevision(view, drawings) }, '.png', name) };
  });
  // A guide takes longest, so it is printed first: no processor waits for the other at the end.
  return [...guides, ...figures, ...past];
}

async function printJobs(jobs: readonly PrintJob[]) {
  const { files, faults, ...report } = await printAll(jobs);
  if (faults.length > 0)
    throw new Error(`${faults.length} of ${jobs.length} files cannot be published:\n\n${faults.join('\n\n')}\n`);
  return { files, report };
}

function makeNow(diseases: readonly Disease[]): Promise<ReadonlyMap<string, Printed>> {
  return withBrowser(async () => {
    const { files, report } = await printJobs(await jobsFor(diseases));
    await mkdir('node_modules/.cache/pathway-atlas', { recursive: true });
    await writeFile(reportFile, JSON.stringify({ ...report, cached: files.size - report.made }));
    return files;
  });
}

/** The sizes of the files that are text. */
async function textSizes({ disease, scenario, figure, drawing }: FigureInPlace): Promise<Sizes> {
  const svg = await toFile(figure, drawing, provenanceOf(disease, scenario, figure));
  return {
    '.svg': Buffer.byteLength(svg),
    '.mmd': Buffer.byteLength(toFlowchart(figure.pathway)),
    '.json': Buffer.byteLength(JSON.stringify(toPathwayData(figure.name, figure.pathway))),
  };
}

function fileIn(files: ReadonlyMap<string, Printed>, name: string): Printed {
  const file = files.get(name);
  if (!file) throw new Error(`The file “${name}” was not made. This is a bug in the site, not in the content.`);
  return file;
}

const made = new WeakMap<readonly Disease[], Promise<ReadonlyMap<string, Printed>>>();

/**
 * All files, by name (`gist/small/after-surgery.words.pdf`).
 * @throws when any cannot be made, needs more sheets than it may have, or holds a sign without a glyph: all in one error.
 */
export function makeFiles(diseases: readonly Disease[]): Promise<ReadonlyMap<string, Printed>> {
  const files = made.get(diseases) ?? makeNow(diseases);
  made.set(diseases, files);
  return files;
}

/** The figures of a page, each with how large its files are; while an author works, no file is made to be weighed. */
export async function withSizes<Entry extends { readonly figure: Figure }>(
  diseases: readonly Disease[],
  { disease, scenario }: { readonly disease: Disease; readonly scenario: Scenario },
  entries: readonly Entry[],
): Promise<readonly (Entry & { readonly sizes: Sizes })[]> {
  if (import.meta.env.DEV) return entries.map((entry) => ({ ...entry, sizes: {} }));
  const [files, drawings] = await Promise.all([makeFiles(diseases), drawFigures(diseases)]);
  return Promise.all(
    entries.map(async (entry) => {
      const { figure } = entry;
      const made = [...pictureEndings, ...documentEndings.map(({ ending }) => ending)].map(
        (ending) => [ending, fileIn(files, `${figure.name}${ending}`).bytes] as const,
      );
      const texts = await textSizes({ disease, scenario, figure, drawing: drawingOf(drawings, figure.name) });
      return { ...entry, sizes: { ...Object.fromEntries(made), ...texts } };
    }),
  );
}

/** One file; while an author works, no other file is made for it. */
export async function fileNamed(diseases: readonly Disease[], name: string): Promise<Printed> {
  const files = import.meta.env.DEV
    ? (await printJobs((await jobsFor(diseases)).filter((job) => job.name === name))).files
    : await makeFiles(diseases);
  return fileIn(files, name);
}
