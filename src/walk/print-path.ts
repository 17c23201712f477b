/** Prints the reader's own path: its steps, questions with lines, and its figure. */

/** Prints one walk alone; afterwards the page is as it was. */
export function printPath(panel: HTMLElement): void {
  const root = document.documentElement;
  const section = panel.closest<HTMLElement>('.pathway');
  root.dataset.printing = 'path';
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
