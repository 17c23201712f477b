/** Gathers what the pages about the site say: their bodies, frames and texts. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Disease } from '../model/disease.ts';
import { blocksOfProse, headingsOfProse, listsOfProse } from '../model/prose.ts';
import type { TextOfSite } from '../model/site-text.ts';
import type { Frame } from '../site/frame.ts';
import { type AboutSlug, aboutAddress, aboutPages } from './pages.ts';

const bodies = import.meta.glob<{
  default: AstroComponentFactory;
  getHeadings: () => { depth: number; slug: string; text: string }[];
}>('./*.mdx');
const words = import.meta.glob<string>('./*.mdx', { eager: true, import: 'default', query: '?raw' });

/** Every page about the site, in reading order. */
export const aboutSlugs = Object.keys(aboutPages) as AboutSlug[];

/** What is kept under a page's name; its absence is a fault of the site. */
function fileOf<File>(files: Readonly<Record<string, File>>, slug: AboutSlug): File {
  const file = files[`./${slug}.mdx`];
  if (file === undefined)
    throw new Error(`src/about/${slug}.mdx is missing. Write it, or take “${slug}” out of src/about/pages.ts.`);
  return file;
}

/** The body of a page as a component, with the headings of its sections. */
export async function bodyOf(slug: AboutSlug) {
  const { default: Body, getHeadings } = await fileOf(bodies, slug)();
  return { Body, headings: getHeadings().filter(({ depth }) => depth === 2) };
}

/** What a page about the site says, for the same laws as any other page. */
export function aboutText(slug: AboutSlug): TextOfSite {
  const { name, question, mainMessage, nextStep, unknowns } = aboutPages[slug];
  const prose = fileOf(words, slug).replace(/\[([^\]]*)\]\([^)]*\)|\*\*/g, '$1');
  const blocks = [question, mainMessage, nextStep, ...blocksOfProse(prose), ...unknowns];
  return {
    address: aboutAddress(slug),
    name,
    file: `src/about/${slug}.mdx`,
    question,
    mainMessage,
    nextStep,
    unknowns,
    blocks,
    headings: headingsOfProse(prose),
    lists: listsOfProse(prose).map(({ line, count }) => ({ at: `line ${line}`, count })),
    figures: [],
    tables: [],
    tells: [],
  };
}

/** The frame of a page about the site. */
export function toAboutFrame(
  diseases: readonly Disease[],
  slug: AboutSlug,
  headings: readonly { slug: string; text: string }[],
): Frame {
  const { name, question, mainMessage } = aboutPages[slug];
  return {
    title: `${name} – Pathway Atlas`,
    description: `${question} ${mainMessage}`,
    address: aboutAddress(slug),
    diseases,
    crumbs: [{ label: 'Home', address: '/' }, ...(slug === 'index' ? [] : [{ label: 'About', address: aboutAddress('index') }])],
    name,
    contents: [
      ...headings.map(({ slug: id, text }) => ({ label: text, address: `#${id}` })),
      { label: 'What is not known?', address: '#not-known' },
    ],
  };
}
