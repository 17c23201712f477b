/** Prints one part of a page alone. */

/**
 * Prints a section of pathways; afterwards the page is as it was.
 * @param what `path` or `figure`: styles ask for `:root[data-printing='figure']` and `[data-printed]`
 */
export function printPart(what: string, section: Element | null): void {
  const root = document.documentElement;
  root.dataset.printing = what;
  section?.setAttribute('data-printed', '');
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset.printing;
      section?.removeAttribute('data-printed');
    },
    { once: true },
  );
  print();
}
