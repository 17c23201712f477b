/** Opens the search when the reader reaches for it; until then nothing of it is fetched. */
import { receive } from './handed-marks.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');

/** Fetches side by side what the search will ask for one after the other. */
function fetchAhead(base: string) {
  for (const file of [
    'pagefind/pagefind.js',
    'search/vocabulary.json',
    `pagefind/pagefind-entry.json?ts=${performance.timeOrigin}`,
    'pagefind/wasm.en.pagefind',
  ]) {
    const hint = document.createElement('link');
    hint.rel = file.endsWith('.js') ? 'modulepreload' : 'preload';
    hint.as = file.endsWith('.js') ? 'script' : 'fetch';
    hint.crossOrigin = '';
    hint.href = `${base}/${file}`;
    document.head.append(hint);
  }
}

let isReached = false;

function open(event: Event) {
  if (!link) return;
  event.preventDefault();
  if (!isReached) fetchAhead(link.dataset.base ?? '');
  isReached = true;
  import('./on-demand.ts').then(
    ({ openSearch }) => openSearch(link.dataset.base ?? ''),
    // The list of everything needs no script.
    () => location.assign(link.href),
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
