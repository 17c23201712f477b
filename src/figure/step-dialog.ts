/** Opens the words of a step beside its box. */

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'step-dialog';
  made.setAttribute('aria-label', 'About this step');
  // A click on the backdrop is a click on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

/** Shows an item of the outline in a dialog; Esc or Close leads back to the box. */
export function openStep(item: HTMLElement): void {
  dialog ??= makeDialog();
  const copy = item.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const part of copy.querySelectorAll('details')) part.open = true;
  const list = document.createElement('div');
  list.className = 'step-copy';
  list.append(...copy.children);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = 'Close';
  const shown = dialog;
  close.addEventListener('click', () => shown.close());
  // A way to another step is followed in the dialog; other links leave the page as ever.
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-to]') : null;
    const next = link && document.getElementById(link.hash.slice(1));
    if (!next) return;
    event.preventDefault();
    openStep(next);
  });
  shown.replaceChildren(list, close);
  if (!shown.open) shown.showModal();
  else close.focus();
}
