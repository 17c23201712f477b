/** Fetches another page of this site, for scripts that take a part of it. */

/**
 * The page as a document of its own, its scripts and its own styles not run.
 * @param address on this site
 * @throws where the page cannot be had
 */
export async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // The words that a page prints in its margins are a style of its own; the policy of this page would report it.
  const html = (await answer.text()).replace(/<style\b.*?<\/style>/gs, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
