/** Gathers what the page of risk schemes shows: its frame, its links into a pathway, its sources. */
import { oembedAddress, pageAddress, riskAddress, stepAnchor } from '../model/anchors.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { labelOf, numbers } from '../model/graph.ts';
import type { Reference } from '../model/reference.ts';
import type { Risk } from '../model/risk.ts';
import type { Frame } from '../site/frame.ts';

/** A step of a pathway as a link: "Step 3, More treatment is often not needed". */
export function stepAddress(disease: Disease, name: string, step: string): { label: string; address: string } {
  const [scenarioSlug, pathwaySlug] = name.split('/');
  const scenario = pagesOf(disease).find(({ slug }) => slug === scenarioSlug);
  const pathway = scenario?.pathways.find(({ slug }) => slug === pathwaySlug);
  const content = pathway?.steps[step];
  if (!scenario || !pathway || !content)
    throw new Error(`“${name}” has no step “${step}”. This is a bug in the site: the checks let it through.`);
  return {
    label: `${scenario.title}, step ${numbers(pathway)[step]}: ${labelOf(content)}`,
    address: `${pageAddress(disease.slug, scenario.slug)}#${stepAnchor(scenario, pathway.slug, step)}`,
  };
}

/** Every source of the risk page, each once, the schemes' own first. */
export function sourcesOfRisk(disease: Disease, risk: Risk): readonly Reference[] {
  const grounded = [
    ...risk.schemes,
    ...risk.schemes.flatMap(({ notes, readings, noNumbers }) => [
      ...Object.values(notes),
      ...readings,
      ...(noNumbers ? [noNumbers] : []),
    ]),
    ...Object.values(risk.exclusions),
    ...risk.notes,
    ...risk.explains,
    ...risk.advice,
    ...(risk.others ?? []),
  ];
  const keys = new Set([...grounded.flatMap(({ references }) => references as readonly string[]), disease.source]);
  return [...keys].flatMap((key) => disease.references[key] ?? []);
}

/** The frame of the page of risk schemes. */
export function toRiskFrame(diseases: readonly Disease[], disease: Disease, risk: Risk): Frame {
  return {
    title: `Risk of return – ${disease.shortName} – Pathway Atlas`,
    description: `${risk.question} Find a tumor in the published tables (${risk.schemes.map(({ name }) => name).join(', ')}), with how to read them.`,
    address: riskAddress(disease.slug),
    diseases,
    disease,
    crumbs: [
      { label: 'Home', address: '/' },
      { label: disease.shortName, address: `/${disease.slug}/` },
    ],
    name: 'Risk of return',
    oembed: [{ label: 'Risk of return', address: oembedAddress(`${disease.slug}/risk`) }],
    contents: [
      { label: 'Where does the tumor stand?', address: '#risk-tumor' },
      ...risk.schemes.map(({ slug, name }) => ({ label: name, address: `#risk-${slug}` })),
      { label: 'What does it mean for treatment?', address: '#risk-advice' },
      { label: 'What can I ask?', address: '#risk-questions' },
      { label: 'What is not known?', address: '#risk-unknown' },
      { label: 'Where does this come from?', address: '#sources' },
    ],
  };
}
