/** Brings an embed to life: its height for the host, its links out of the frame, its print, the walk where the host wants it. */
import './tell-height.ts';

// Links that a script writes later; those in the page have their target already.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
});

// A browser that prints the page around it cuts a frame wherever a sheet ends; alone, it breaks as its own page does.
const printing = document.querySelector<HTMLButtonElement>('[data-print-embed]');
printing?.toggleAttribute('hidden', false);
printing?.addEventListener('click', () => print());

// Where the drawing can be read, the steps in words wait until the reader opens them; a narrow frame shows them at once.
for (const part of document.querySelectorAll<HTMLDetailsElement>('details[data-foldable]'))
  part.open = part.dataset.foldable !== 'always' && matchMedia('(width < 40rem)').matches;

const walk = document.querySelector<HTMLElement>('[data-walk][hidden]');
if (walk && new URLSearchParams(location.search).get('walk') === '1') {
  walk.hidden = false;
  await import('../walk/mount.tsx');
}
