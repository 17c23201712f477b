/** Answers in the dialog over the page; Esc leads back to where the reader was. */
import { render } from 'preact';
import { loadSearch } from './load.ts';
import { SearchView } from './SearchView.tsx';
import './style.ts';

// A browser fetches six texts at once where the host speaks HTTP/1.1: a reader on a slow line waits for one round of them.
const mostAtOnce = 6;
const mostOfPage = 3;
let isAlive = false;

/** Takes over the dialog that the page holds: the field stays, and what has been typed into it is asked. */
function bringToLife(dialog: HTMLDialogElement, field: HTMLInputElement, base: string): void {
  // A click on the backdrop is a click on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // In a search field Esc would only empty the field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  // The same parts in the same order as in SearchDialog.astro, so that each is found and none made anew.
  render(
    <>
      <form method="dialog">
        <button type="submit" class="button search-close">
          Close
        </button>
      </form>
      <SearchView
        id="search-dialog"
        base={base}
        load={() => loadSearch(base)}
        query={field.value}
        mostAtOnce={mostAtOnce}
        mostOfPage={mostOfPage}
      />
    </>,
    dialog,
  );
}

/** Makes the open dialog answer. @param base the base path, without a slash at its end */
export function openSearch(base: string): void {
  // The reader has reached for it: what every search needs is on its way while they type. A failure is told when they search.
  loadSearch(base).catch(() => {});
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  const field = dialog?.querySelector('input');
  if (!dialog || !field) throw new Error('The page has no dialog for the search. This is a bug in the site, not in the content.');
  if (!isAlive) bringToLife(dialog, field, base);
  isAlive = true;
  // A reader who is in the field types already; one who comes back types over what they asked before.
  if (document.activeElement === field) return;
  field.focus();
  field.select();
}
