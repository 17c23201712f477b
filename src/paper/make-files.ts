/** Makes the pictures and documents of every figure of the library, in one batch, once per build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { drawFigures } from '../figure/draw-figures.ts';
import { toFigure } from '../figure/figure.ts';
import { drawingOf } from '../figure/gather-scenario.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { withBrowser } from '../render/browser.ts';
import { printAll, type Printed, type PrintJob } from '../render/print-all.ts';
import { documentEndings, type FigureInPlace, pictureEndings, toDocument, toPicture } from './figure-files.ts';
import { guideEndings, toGuideDocument } from './guide.ts';

const reportFile = 'node_modules/.cache/pathway-atlas/last-printing-report.json';

/** Every figure of some diseases in its place. */
export async function figuresInPlace(diseases: readonly Disease[]): Promise<readonly FigureInPlace[]> {
  const drawings = await drawFigures(diseases);
  return diseases.flatMap((disease) =>
    pagesOf(disease).flatMap((scenario) =>
      scenario.pathways.map((pathway) => {
        const figure = toFigure(disease, scenario, pathway);
        return { disease, scenario, figure, drawing: drawingOf(drawings, figure.name) };
      }),
    ),
  );
}

/** Every picture and document of some diseases. */
async function jobsFor(diseases: readonly Disease[]): Promise<readonly PrintJob[]> {
  const places = await figuresInPlace(diseases);
  return [
    ...places.flatMap((place) => [
      ...pictureEndings.map((ending) => ({ name: `${place.figure.name}${ending}`, toRequest: () => toPicture(place, ending) })),
      ...documentEndings.map((kind) => ({
        name: `${place.figure.name}${kind.ending}`,
        toRequest: () => toDocument(place, kind),
      })),
    ]),
    ...diseases.flatMap((disease) =>
      guideEndings.map((kind) => ({
        name: `${disease.slug}/guide${kind.ending}`,
        toRequest: () =>
          toGuideDocument(
            disease,
            places.filter((place) => place.disease === disease),
            kind,
          ),
      })),
    ),
  ];
}

async function printJobs(jobs: readonly PrintJob[]) {
  const { files, faults, made } = await printAll(jobs);
  if (faults.length > 0)
    throw new Error(`${faults.length} of ${jobs.length} files cannot be published:\n\n${faults.join('\n\n')}\n`);
  return { files, made };
}

function makeNow(diseases: readonly Disease[]): Promise<ReadonlyMap<string, Printed>> {
  return withBrowser(async () => {
    const { files, made } = await printJobs(await jobsFor(diseases));
    await mkdir('node_modules/.cache/pathway-atlas', { recursive: true });
    await writeFile(reportFile, JSON.stringify({ made, cached: files.size - made }));
    return files;
  });
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

/** One file; while an author works, no other file is made for it. */
export async function fileNamed(diseases: readonly Disease[], name: string): Promise<Printed> {
  const files = import.meta.env.DEV
    ? (await printJobs((await jobsFor(diseases)).filter((job) => job.name === name))).files
    : await makeFiles(diseases);
  const file = files.get(name);
  if (!file) throw new Error(`The file “${name}” was not made. This is a bug in the site, not in the content.`);
  return file;
}
