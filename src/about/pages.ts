/** The pages about the site: what stands around the words of each `<slug>.mdx`. */

/** What a page about the site says around its body. */
export interface AboutPage {
  /** Its name in menus. */
  readonly name: string;
  /** The heading, as the reader asks it. */
  readonly question: string;
  /** The answer in a sentence or two. */
  readonly mainMessage: string;
  /** What the reader can do next; an act. */
  readonly nextStep: string;
  /** What is not known or not done. */
  readonly unknowns: readonly [string, ...string[]];
}

/** By slug, in reading order; `index` is `/about/` itself. */
export const aboutPages = {
  index: {
    name: 'About',
    question: 'Who stands behind this site?',
    mainMessage: 'The developers of Pathway Atlas write it. No clinician has reviewed it, and no patient has tested it.',
    nextStep: 'Talk to your care team before you act on what you read here.',
    unknowns: ['We do not know yet how well these pages help people who are ill.'],
  },
  review: {
    name: 'What has not been checked',
    question: 'What has been checked, and what has not?',
    mainMessage: 'Programs have checked the pages. No clinician, patient or trained rater has.',
    nextStep: 'Ask your care team whether what you read here fits you.',
    unknowns: ['A program can find that words are missing. It cannot find that they are untrue or unkind.'],
  },
  sources: {
    name: 'How sources were chosen',
    question: 'How were the sources chosen?',
    mainMessage: 'Each set of charts restates one public source. Newer facts stand apart, each with its date.',
    nextStep: 'Look up the source of any statement: each one has a link.',
    unknowns: ['We did not search for all studies. There may be good ones that we did not find.'],
  },
  updates: {
    name: 'How it is kept up to date',
    question: 'How is this site kept up to date?',
    mainMessage: 'Every disease has a day for its next check. The day stands at the foot of its pages.',
    nextStep: 'Check the date on a page before you rely on it.',
    unknowns: ['Between two checks, something may change that you do not see here.'],
  },
  money: {
    name: 'Who pays',
    question: 'Who pays for this site?',
    mainMessage: 'Nobody pays for it. It has no ads and sells nothing.',
    nextStep: 'Ask the same question of every health site you read.',
    unknowns: ['We do not know how our sources weigh their own ties to industry. Each publisher says so itself.'],
  },
  privacy: {
    name: 'Your privacy',
    question: 'Is my privacy safe here?',
    mainMessage: 'Yes. These pages keep nothing that you enter, set no cookies, and load nothing from other sites.',
    nextStep: 'Tell us if you find a page that does otherwise.',
    unknowns: ['Whoever hosts a copy of this site may keep a log of visits. Ask them what they keep.'],
  },
  accessibility: {
    name: 'Accessibility',
    question: 'Can everyone use this site?',
    mainMessage: 'We aim for WCAG 2.2, level AA. Programs find no faults, but no one with a disability has tried it.',
    nextStep: 'Tell us what stops you. We count it as a mistake.',
    unknowns: ['Programs find only part of what keeps people out.'],
  },
  licence: {
    name: 'Using these pages',
    question: 'May I use these pages and charts?',
    mainMessage: 'Yes, for free. Say where they come from, and keep the date of the source with them.',
    nextStep: 'Use the files under each chart. They hold source, date and licence.',
    unknowns: ['No lawyer has looked at these pages.'],
  },
  mistakes: {
    name: 'Report a mistake',
    question: 'How do I report a mistake?',
    mainMessage: 'Tell us which page, which step, and what is wrong. You need not give a reason.',
    nextStep: 'Write down the address at the foot of the page, and the number of the step.',
    unknowns: ['We cannot say how soon somebody will read it. For your own care, call your care team.'],
  },
} as const satisfies Readonly<Record<string, AboutPage>>;

/** The name of a page about the site. */
export type AboutSlug = keyof typeof aboutPages;

/** The address of a page about the site. */
export const aboutAddress = (slug: AboutSlug | 'quality') => (slug === 'index' ? '/about/' : `/about/${slug}/`);
