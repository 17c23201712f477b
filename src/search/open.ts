/** Opens the search when the reader reaches for it; until then nothing of it is fetched. They type while it comes. */
import { receive } from './handed-marks.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
const base = link?.dataset.base ?? '';
const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');

/** Fetches side by side what the search will ask for one after the other. */
function fetchAhead() {
  // A failure is told when the search asks for it.
  import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`).catch(() => {});
  // Brings the file of what islands share, which the search would ask for only when its own has come.
  import('./beside.ts');
  for (const file of ['search/vocabulary.json', 'pagefind/wasm.en.pagefind']) {
    const hint = { rel: 'preload', as: 'fetch', crossOrigin: '', href: `${base}/${file}` };
    document.head.append(Object.assign(document.createElement('link'), hint));
  }
}

let isReached = false;

function open(event: Event) {
  event.preventDefault();
  if (!isReached) fetchAhead();
  isReached = true;
  const opening = import('./on-demand.ts');
  // The line is at work while the browser lays out the page anew.
  dialog?.showModal();
  opening.then(
    ({ openSearch }) => openSearch(base),
    // The list of everything needs no script.
    () => location.assign(`${base}/search/`),
  );
}

link?.setAttribute('role', 'button');
link?.setAttribute('aria-haspopup', 'dialog');
link?.addEventListener('keydown', (event) => {
  if (event.key === ' ') open(event);
});
link?.addEventListener('click', (event) => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
});
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') open(event);
});
receive();
