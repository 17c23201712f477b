/** Brings the walks of a page to life once a reader reaches for one, or comes by a link that holds a path. */

/** Whether the end of the address is more than the name of a place on this page. */
function holdsMore(): boolean {
  const fragment = location.hash.slice(1);
  try {
    return fragment !== '' && !document.getElementById(decodeURIComponent(fragment));
  } catch {
    // What cannot be decoded is no place; the walk says that it cannot be read.
    return true;
  }
}

const load = () => import('./mount.tsx');

for (const panel of document.querySelectorAll('[data-walk]')) {
  const start = panel.querySelector<HTMLButtonElement>('button[data-start]');
  if (!start) continue;
  start.hidden = false;
  panel.querySelector('[data-without-script]')?.remove();
  start.addEventListener('click', async () => {
    await load();
    panel.querySelector<HTMLButtonElement>('[data-start]')?.click();
  });
}

const loadWhereNeeded = () => {
  if (holdsMore()) void load();
};
loadWhereNeeded();
addEventListener('hashchange', loadWhereNeeded);
