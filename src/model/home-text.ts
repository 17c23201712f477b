/** Turns the home page into what it says: its own words, and those of every disease that it offers. */
import type { Disease } from './disease.ts';
import { situationsFrame } from './situation.ts';
import type { TextOfSite } from './site-text.ts';

/** What the home page says around the diseases. */
export const homeFrame = {
  question: 'How is my cancer treated, step by step?',
  mainMessage:
    'Pathway Atlas shows the usual steps of treatment in charts and plain words. See where you are, what may come next, and what to ask your care team.',
  nextStep: 'Find the page that fits you',
  straight: 'Or go straight to your page',
  lookUp: 'Or look something up',
  how: 'How do I use it?',
  steps: [
    'Choose the page that fits what your doctors have told you.',
    'Read the chart from the top, or read the same steps in words under it.',
    'Write down the questions you want to ask. Print the page if that helps.',
  ],
  trust: 'Can I trust it?',
  sourced: 'Each statement has a link to its source.',
  silence: 'No clinician has reviewed these pages, and no patient has tested them. We do not know yet how well they help.',
} as const;

/** The headings of one disease's part; where there are several diseases, each says which it is about. */
export function headingsOnHome({ name, shortName }: Disease, diseases: readonly Disease[]) {
  const of = diseases.length > 1 ? `${shortName}: ` : '';
  return {
    name: `${name} (${shortName})`,
    now: `${of}${situationsFrame.title}`,
    straight: `${of}${homeFrame.straight}`,
    lookUp: `${of}${homeFrame.lookUp}`,
  };
}

/** The text of the home page; the sections to look something up in are names, and words of links explain none. */
export function homeText(diseases: readonly Disease[]): TextOfSite {
  const { question, mainMessage, nextStep, how, steps, trust, sourced, silence } = homeFrame;
  const headings = [...diseases.flatMap((disease) => Object.values(headingsOnHome(disease, diseases))), how, trust];
  const links = diseases.flatMap(({ situations, scenarios }) => [
    ...situations.flatMap(({ label, steps: places }) => [
      label,
      ...(places.length > 1 ? places.map((place) => place.label) : []),
    ]),
    ...scenarios.flatMap((scenario) => [scenario.title, scenario.question]),
  ]);
  const summaries = diseases.map(({ summary }) => summary);
  return {
    address: '/',
    name: 'Home',
    isIndex: true,
    file: 'src/model/home-text.ts',
    question,
    mainMessage,
    nextStep,
    unknowns: [silence],
    blocks: [
      question,
      mainMessage,
      ...summaries,
      nextStep,
      situationsFrame.means,
      ...links,
      ...steps,
      sourced,
      silence,
      ...headings,
    ],
    bare: links,
    headings,
    lists: [
      { at: 'steps', count: steps.length },
      ...diseases.flatMap(({ slug, situations, scenarios }) => [
        { at: `situations of ${slug}`, count: situations.length },
        ...situations.map(({ label, steps: places }) => ({ at: `“${label}”`, count: places.length })),
        { at: `pages of ${slug}`, count: scenarios.length },
      ]),
    ],
    figures: [],
    tables: [],
    tells: [],
  };
}
