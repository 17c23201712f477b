/** Opens the words of a step beside its box. */

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'step-dialog';
  made.tabIndex = -1;
  made.setAttribute('aria-label', 'About this step');
  // A click on the backdrop is a click on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

/** Closes what lies over the page, then follows a link to a place on it. */
function leaveFor(link: HTMLAnchorElement): void {
  for (const open of document.querySelectorAll('dialog')) open.close();
  // A dialog that closes gives the focus back, a moment later; what it gives must not pull the reader from the place.
  setTimeout(() => link.click());
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
  // A way to another step is followed in the dialog, another place on the page is shown without it; other links leave as ever.
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const place = link?.pathname === location.pathname && document.getElementById(link.hash.slice(1));
    if (!link || !place || !shown.open) return;
    event.preventDefault();
    if (link.dataset.to !== undefined) openStep(place);
    else leaveFor(link);
  });
  shown.replaceChildren(list, close);
  if (!shown.open) shown.showModal();
  else {
    // Not to a button below the words: a phone would show their end first.
    shown.focus();
    shown.scrollTop = 0;
  }
}
