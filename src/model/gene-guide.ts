import type { Grounds, Slot } from './statement.ts';

/** One result of a gene test: how common it is, what it may mean for drugs, and what may come next. */
export interface GeneFinding<ClaimId extends string = string, FactId extends string = string, TermKey extends string = string> {
  /** As a report names it: "KIT exon 11". */
  readonly name: string;
  readonly howCommon: Slot<ClaimId, FactId, TermKey>;
  readonly means: Slot<ClaimId, FactId, TermKey>;
  readonly next: Slot<ClaimId, FactId, TermKey>;
}

/** What gene tests and other tests tell; an empty slot does not compile. */
export interface GeneGuide<ClaimId extends string = string, FactId extends string = string, TermKey extends string = string> {
  /** The page's heading, as the reader asks it; ends in "?". */
  readonly question: string;
  readonly inShort: Slot<ClaimId, FactId, TermKey>;
  readonly whatItIs: Slot<ClaimId, FactId, TermKey>;
  readonly howItIsDone: Slot<ClaimId, FactId, TermKey>;
  readonly whenItIsDone: Slot<ClaimId, FactId, TermKey>;
  readonly ifFound: Slot<ClaimId, FactId, TermKey>;
  readonly ifNotFound: Slot<ClaimId, FactId, TermKey>;
  /** By id, in the order of how common they are. */
  readonly findings: Readonly<Record<string, GeneFinding<ClaimId, FactId, TermKey>>>;
  readonly otherTests: Slot<ClaimId, FactId, TermKey>;
  readonly notKnown: Slot<ClaimId, FactId, TermKey>;
  /** Questions to ask, in the reader's voice; at most 7. */
  readonly questions: readonly [string, ...string[]];
}

/** A guide to tests; a claim, fact or term that does not exist does not compile. */
export function defineGeneGuide<const ClaimId extends string, const FactId extends string, const TermKey extends string>(
  _grounds: Grounds<ClaimId, FactId, TermKey>,
  guide: GeneGuide<NoInfer<ClaimId>, NoInfer<FactId>, NoInfer<TermKey>>,
): GeneGuide {
  return guide;
}

/** What the reader can do next. */
export const geneNextStep = 'Ask for a copy of your gene report, and take this page to your next visit.';

const partsBefore = {
  inShort: 'In short',
  whatItIs: 'What does a gene test measure?',
  howItIsDone: 'How is it done?',
  whenItIsDone: 'Who has a gene test?',
  ifFound: 'What if a change is found?',
  ifNotFound: 'What if no change is found?',
} as const;
const partsAfter = {
  otherTests: 'Which other tests are there?',
  notKnown: 'What is not known?',
} as const;
const findingParts = {
  howCommon: 'How common is it?',
  means: 'What may it mean for drugs?',
  next: 'What may come next?',
} as const;

/** A part of the guide that holds statements. */
export interface GuidePart {
  /** Its place in ids: `whatItIs`, `kitExon11Means`. */
  readonly name: string;
  readonly title: string;
  readonly slot: Slot;
}

const toParts = (guide: GeneGuide, titles: Readonly<Record<string, string>>): readonly GuidePart[] =>
  Object.entries(titles).map(([name, title]) => ({ name, title, slot: guide[name as keyof typeof partsBefore] }));

/** The parts before the findings, the findings with theirs, and the parts after. */
export function partsOfGuide(guide: GeneGuide) {
  return {
    before: toParts(guide, partsBefore),
    findings: Object.entries(guide.findings).map(([id, finding]) => ({
      id,
      name: finding.name,
      parts: Object.entries(findingParts).map(([part, title]): GuidePart => ({
        name: `${id}-${part}`,
        title,
        slot: finding[part as keyof typeof findingParts],
      })),
    })),
    after: toParts(guide, partsAfter),
  };
}

/** Every part of the guide that holds statements, in reading order. */
export function slotsOfGuide(guide: GeneGuide): readonly GuidePart[] {
  const { before, findings, after } = partsOfGuide(guide);
  return [
    ...before,
    ...findings.flatMap(({ name, parts }) => parts.map((part) => ({ ...part, title: `${name}: ${part.title}` }))),
    ...after,
  ];
}
