import { fileAddress } from '../model/anchors.ts';
import type { Disease } from '../model/disease.ts';
import type { Scenario } from '../model/scenario.ts';

/** A link in a menu. */
export interface Link {
  readonly label: string;
  /** From the site's root. */
  readonly address: string;
}

/** A picture that stands for a page where it is linked to. */
export interface Picture {
  /** The address of a PNG, from the site's root. */
  readonly address: string;
  /** What it shows, for people who cannot see it. */
  readonly words: string;
}

/** The picture of a scenario: its first chart. */
export function pictureOf(disease: Disease, { slug, pathways: [first] }: Scenario): Picture | undefined {
  return first && { address: `${fileAddress(disease.slug, slug, first.slug)}.png`, words: `Chart: ${first.title}` };
}

/** What the frame of every page needs to know. */
export interface Frame {
  /** For the tab and for search engines; the page's own name first. */
  readonly title: string;
  /** One sentence for search engines and social cards. */
  readonly description: string;
  /** The page's own address from the site's root. */
  readonly address: string;
  /** Every disease the site holds, for the menu. */
  readonly diseases: readonly Disease[];
  /** The disease the page belongs to. */
  readonly disease?: Disease;
  /** The way from the home page to here, this page left out. */
  readonly crumbs?: readonly Link[];
  /** The page's name at the end of that way. */
  readonly name?: string;
  /** Sections for "on this page"; addresses are fragments. */
  readonly contents?: readonly Link[];
  /** The page is about the hard words themselves, so none is marked. */
  readonly explainsItself?: boolean;
  /** What a card shows beside the words; without it, the first chart of the disease. */
  readonly picture?: Picture;
  /** Kept out of search engines and of the sitemap. */
  readonly isUnlisted?: boolean;
  /** The charts on the page, each with its revision, for reports of mistakes. */
  readonly charts?: readonly string[];
  readonly previous?: Link;
  readonly next?: Link;
  /** The figures that a pasted address of the page turns into, the first before all others. */
  readonly oembed?: readonly Link[];
}

/** `2020-05-18` → "18 May 2020"; `2020-05` → "May 2020"; `2020` stays. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-');
  const names = 'January February March April May June July August September October November December'.split(' ');
  return [day && String(Number(day)), month && names[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The review state in one short sentence. */
export function sayReview({ review }: Disease): string {
  return review.state === 'reviewed' ? `Reviewed by ${review.by} on ${sayDate(review.on)}` : 'Not yet reviewed by a clinician';
}
