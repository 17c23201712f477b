/** Fetches another page of this site, for scripts that take a part of it and show it as it looks there. */

/** A style element: whether it is for that page alone (the words in its margins on paper), and its rules. */
const styleElements = /<style\b([^>]*)>(.*?)<\/style>/gs;

/** The rules that this page has, by their text. */
const had = new Set<string>();

/**
 * Adds rules that this page does not have yet; the order of the layers decides, not the order of the sheets.
 * A constructed sheet, because the page's policy lets no script write a style element.
 */
function borrow(rules: string) {
  for (const { textContent } of document.querySelectorAll('style')) had.add(textContent ?? '');
  if (had.has(rules)) return;
  had.add(rules);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * The page as a document of its own, its scripts not run; its style rules are added to this page.
 * @param address on this site
 * @throws where the page cannot be had
 */
export async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // Taken out before the page is parsed: the policy of this page would report each of them.
  const html = (await answer.text()).replace(styleElements, (_, attributes: string, rules: string) => {
    if (!attributes.includes('data-margins')) borrow(rules);
    return '';
  });
  return new DOMParser().parseFromString(html, 'text/html');
}
