/** Opens a calculator inside another page, with the markup of its own page. */
import { fetchPage } from '../site/fetch-page.ts';
import { bringToLife } from './bring-to-life.tsx';

/** How far below the headings of its own page those of its new place stand. */
const deeper = 3;

/**
 * Fetches a calculator's page and shows its calculator in a place of this page.
 * @param address the calculator's own page, on this site
 * @param take takes the answer that the reader chose
 * @throws where the page cannot be had
 */
export async function openInPlace(place: HTMLElement, address: string, take: (answer: string) => void): Promise<void> {
  const page = await fetchPage(address);
  const section = page.querySelector<HTMLElement>('[data-calculator]');
  if (!section) throw new Error(`${address} has no calculator. This is a bug in the site.`);
  for (const heading of section.querySelectorAll('h2, h3'))
    heading.setAttribute('aria-level', String(Number(heading.tagName[1]) + deeper));
  // Meanings of hard words stay on the calculator's own page; a word without one here is a word.
  for (const word of section.querySelectorAll('[popovertarget]'))
    if (!document.getElementById(word.getAttribute('popovertarget') ?? '')) word.replaceWith(word.textContent ?? '');
  place.replaceChildren(document.adoptNode(section));
  bringToLife(section, { ownsAddress: false, take, level: 3 + deeper });
  section.querySelector<HTMLElement>('input')?.focus();
}
