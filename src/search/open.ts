/** Opens the search when the reader reaches for it; until then nothing of it is fetched. */
import { receive } from './handed-marks.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');

/** Fetches side by side what the search will ask for one after the other. */
function fetchAhead(base: string) {
  const ahead = [
    ['modulepreload', 'pagefind/pagefind.js'],
    ['preload', 'search/vocabulary.json'],
    ['preload', 'pagefind/wasm.en.pagefind'],
  ] as const;
  for (const [rel, file] of ahead) {
    const hint = document.createElement('link');
    Object.assign(hint, {
      rel,
      href: `${base}/${file}`,
      crossOrigin: 'anonymous',
      ...(rel === 'preload' ? { as: 'fetch' } : {}),
    });
    document.head.append(hint);
  }
}

let isReached = false;

function open(event: Event) {
  if (!link) return;
  event.preventDefault();
  if (!isReached) fetchAhead(link.dataset.base ?? '');
  isReached = true;
  import('./dialog.tsx').then(
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
