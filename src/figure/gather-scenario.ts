/** Gathers what a scenario page shows: figures with their drawings, and the frame around them. */
import { hubSlug, oembedAddress, pageAddress } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import type { PlacedPathway, Scenario } from '../model/scenario.ts';
import type { Drawing } from '../render/draw-all.ts';
import { toInline } from '../render/inline.ts';
import { type Frame, pictureOf } from '../site/frame.ts';
import { type Figure, sayChart, toFigure } from './figure.ts';

/** The drawing of that name; its absence is a fault of the site. */
export function drawingOf(drawings: ReadonlyMap<string, Drawing>, name: string): Drawing {
  const drawing = drawings.get(name);
  if (!drawing) throw new Error(`The figure “${name}” was not drawn. This is a bug in the site, not in the content.`);
  return drawing;
}

/** A drawing as SVG for a page, each box linked to its step there. */
export function linkedIn(drawing: Drawing, { anchors }: Figure): string {
  return toInline(drawing, { linkTo: (id) => `#${anchors[id]}` });
}

/** One figure of a scenario, with its drawing as SVG for the page. */
export function gatherFigure(
  disease: Disease,
  scenario: Scenario,
  pathway: PlacedPathway,
  drawings: ReadonlyMap<string, Drawing>,
) {
  const figure = toFigure(disease, scenario, pathway);
  return { figure, svg: linkedIn(drawingOf(drawings, figure.name), figure) };
}

/** The figures of a scenario in order. */
export function gatherFigures(disease: Disease, scenario: Scenario, drawings: ReadonlyMap<string, Drawing>) {
  return scenario.pathways.map((pathway) => gatherFigure(disease, scenario, pathway, drawings));
}

/** The frame of a scenario page: its place among its neighbours, its sections. */
export function toScenarioFrame(
  diseases: readonly Disease[],
  disease: Disease,
  scenario: Scenario,
  headings: readonly { slug: string; text: string }[],
): Frame {
  const pages = pagesOf(disease);
  const link = (page: Scenario | undefined) => page && { label: page.title, address: pageAddress(disease.slug, page.slug) };
  const [previous, next] = [link(pages[pages.indexOf(scenario) - 1]), link(pages[pages.indexOf(scenario) + 1])];
  const isHub = scenario.slug === hubSlug;
  const picture = pictureOf(disease, scenario);
  return {
    title: `${scenario.title} – ${disease.shortName} – Pathway Atlas`,
    description: `${scenario.question} ${scenario.mainMessage.says}`,
    address: pageAddress(disease.slug, scenario.slug),
    diseases,
    disease,
    crumbs: [{ label: 'Home', address: '/' }, ...(isHub ? [] : [{ label: disease.shortName, address: `/${disease.slug}/` }])],
    name: isHub ? disease.shortName : scenario.title,
    contents: [
      ...scenario.pathways.map(({ slug, title }) => ({ label: title, address: `#${slug}` })),
      ...headings.map(({ slug, text }) => ({ label: text, address: `#${slug}` })),
      ...(disease.questions.scenarios[scenario.slug] ? [{ label: 'What can I ask my doctor?', address: '#questions' }] : []),
      ...(scenario.unknowns.length > 0 ? [{ label: 'What is not known?', address: '#not-known' }] : []),
      { label: 'Where does this come from?', address: '#sources' },
    ],
    charts: scenario.pathways.map((pathway) => sayChart(toFigure(disease, scenario, pathway))),
    oembed: scenario.pathways.map(({ slug, title }) => ({
      label: title,
      address: oembedAddress(`${disease.slug}/${scenario.slug}/${slug}`),
    })),
    ...(picture ? { picture } : {}),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
