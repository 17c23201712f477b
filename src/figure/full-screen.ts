/** Shows a figure over the whole window; a dialog, because phones do not let a page's part fill the screen. */
import type { Zoom } from './zoom.ts';

/** Binds the button that opens the figure full screen and closes it again. */
export function bindFullScreen(figure: HTMLElement, button: HTMLButtonElement, zoom: Zoom): void {
  const place = document.createComment('');
  const words = button.textContent;
  const dialog = document.createElement('dialog');
  dialog.className = 'figure-screen';
  dialog.setAttribute('aria-label', 'Chart, full screen');
  dialog.addEventListener('close', () => {
    place.replaceWith(figure);
    dialog.remove();
    button.textContent = words;
    zoom.to(1);
    button.focus();
  });
  button.addEventListener('click', () => {
    if (dialog.open) {
      dialog.close();
      return;
    }
    figure.replaceWith(place);
    dialog.append(figure);
    document.body.append(dialog);
    dialog.showModal();
    button.textContent = 'Close full screen';
    zoom.fit();
    button.focus();
  });
}
