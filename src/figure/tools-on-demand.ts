/** Puts each figure in its place and shows its tools; what they do is fetched when a reader comes near. */

const narrow = matchMedia('screen and (width < 48rem)');

/** On a phone the steps in words come first; what stands first is also read first. Paper keeps the order of the desktop. */
function place(figure: HTMLElement) {
  const outline = document.querySelector(`[data-outline="${figure.dataset.pathway}"]`)?.closest('section');
  if (!outline || figure.closest('dialog')) return;
  if (narrow.matches) outline.after(figure);
  else outline.before(figure);
}

let isLoaded = false;
const load = () =>
  import('./mount-tools.ts').then(() => {
    isLoaded = true;
  });

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-pathway]')) {
  const tools = figure.querySelector<HTMLElement>('[data-figure-tools]');
  if (!tools) continue;
  tools.hidden = false;
  setTimeout(place, 0, figure);
  narrow.addEventListener('change', () => place(figure));
  for (const sign of ['pointerover', 'focusin', 'touchstart'])
    figure.addEventListener(sign, () => void load(), { once: true, passive: true });
  // A press that comes before the tools are here is made again when they are.
  figure.addEventListener(
    'click',
    (event) => {
      const target = event.target;
      const isForTools = target instanceof Element && target.closest('[data-figure-tools] button, a[data-step]');
      if (isLoaded || !isForTools || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      void load().then(() => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    },
    { capture: true },
  );
}
