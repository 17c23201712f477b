/** Opens the search over the page; Esc leads back to where the reader was. */
import { render } from 'preact';
import { loadSearch } from './load.ts';
import { SearchView } from './SearchView.tsx';
import './style.ts';

// A browser fetches six texts at once where the host speaks HTTP/1.1: a reader on a slow line waits for one round of them.
const mostAtOnce = 6;
const mostOfPage = 3;
let dialog: HTMLDialogElement | undefined;

function makeDialog(base: string): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  // A click on the backdrop is a click on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  // In a search field Esc would only empty the field.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  document.body.append(made);
  render(
    <>
      <button type="button" class="button search-close" onClick={() => made.close()}>
        Close
      </button>
      <SearchView
        id="search-dialog"
        base={base}
        load={() => loadSearch(base)}
        query=""
        mostAtOnce={mostAtOnce}
        mostOfPage={mostOfPage}
      />
    </>,
    made,
  );
  return made;
}

/** Opens the search. @param base the base path, without a slash at its end */
export function openSearch(base: string): void {
  // The reader has reached for it: what every search needs is on its way while they type. A failure is told when they search.
  loadSearch(base).catch(() => {});
  dialog ??= makeDialog(base);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}
