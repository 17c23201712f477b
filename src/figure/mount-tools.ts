/** Brings the figures of a page to life: zoom, full screen, a step's words at its box. */
import { copyPicture } from './copy-picture.ts';
import { bindFullScreen } from './full-screen.ts';
import { printPart } from '../site/print-part.ts';
import { openStep } from './step-dialog.ts';
import { bindZoom, zoomOf } from './zoom.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-pathway]')) {
  const frame = figure.querySelector<HTMLElement>('.frame');
  const drawing = figure.querySelector<SVGSVGElement>('svg.figure-drawing');
  const tools = figure.querySelector<HTMLElement>('[data-figure-tools]');
  const screen = tools?.querySelector<HTMLButtonElement>('[data-screen]');
  if (!frame || !drawing || !tools || !screen) continue;
  const zoom = zoomOf(frame, drawing);
  bindZoom(tools, frame, drawing, zoom);
  bindFullScreen(figure, screen, zoom);
  tools.querySelector('[data-print-figure]')?.addEventListener('click', () => printPart('figure', figure.closest('.pathway')));
  const copy = tools.querySelector<HTMLButtonElement>('[data-copy-picture]');
  if (copy && 'ClipboardItem' in window) {
    copy.hidden = false;
    copy.addEventListener('click', () => copyPicture(copy, copy.dataset.copyPicture ?? ''));
  }
  drawing.addEventListener('click', (event) => {
    const box = event.target instanceof Element ? event.target.closest('a[data-step]') : null;
    const item = box && document.getElementById((box.getAttribute('href') ?? '').slice(1));
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openStep(item);
  });
}
