/** Lets a reader make a drawing larger and smaller, and move it: by buttons, keys, drag and pinch. */

const step = 1.25;
const limits = { least: 0.4, most: 3 };

/** The drawing of a frame, as far as its size goes. */
export interface Zoom {
  readonly by: (factor: number) => void;
  readonly to: (scale: number) => void;
  /** The whole drawing in the frame, or its full width where the frame is as tall as the drawing. */
  readonly fit: () => void;
}

/** Gives a frame its zoom; the middle of what is seen stays in the middle. */
export function zoomOf(frame: HTMLElement, drawing: SVGSVGElement): Zoom {
  const width = drawing.viewBox.baseVal.width;
  const height = drawing.viewBox.baseVal.height;
  let scale = 1;
  const to = (wanted: number) => {
    const next = Math.min(limits.most, Math.max(limits.least, wanted));
    const middle = { x: frame.scrollLeft + frame.clientWidth / 2, y: frame.scrollTop + frame.clientHeight / 2 };
    drawing.style.width = `${width * next}px`;
    drawing.style.height = `${height * next}px`;
    frame.scrollTo((middle.x * next) / scale - frame.clientWidth / 2, (middle.y * next) / scale - frame.clientHeight / 2);
    scale = next;
  };
  const style = getComputedStyle(frame);
  const room = () => ({
    across: frame.clientWidth - Number.parseFloat(style.paddingInlineStart) * 2,
    down: frame.clientHeight - Number.parseFloat(style.paddingBlockStart) * 2,
  });
  return {
    to,
    by: (factor) => to(scale * factor),
    fit: () => {
      const { across, down } = room();
      to(Math.min(across / width, frame.closest('dialog') ? down / height : Number.POSITIVE_INFINITY));
    },
  };
}

/** Binds the buttons that do what a drag does; each shows while there is something to move to. */
function bindMoves(tools: HTMLElement, frame: HTMLElement, drawing: SVGSVGElement) {
  const ways: Record<string, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
  const buttons = [...tools.querySelectorAll<HTMLElement>('[data-move]')].map((button) => {
    const [across, down] = ways[button.dataset.move ?? ''] ?? [0, 0];
    button.addEventListener('click', () => frame.scrollBy((across * frame.clientWidth) / 2, (down * frame.clientHeight) / 2));
    return { button, isAcross: across !== 0 };
  });
  const observer = new ResizeObserver(() => {
    for (const { button, isAcross } of buttons)
      button.hidden = isAcross ? frame.scrollWidth <= frame.clientWidth : frame.scrollHeight <= frame.clientHeight;
  });
  observer.observe(frame);
  observer.observe(drawing);
}

/** Moves the drawing with the mouse held down; touch and arrow keys scroll the frame without help. */
function drag(frame: HTMLElement) {
  let from: { x: number; y: number } | undefined;
  frame.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button === 0) from = { x: event.clientX, y: event.clientY };
  });
  frame.addEventListener('pointermove', (event) => {
    if (!from) return;
    if (!frame.hasPointerCapture(event.pointerId)) {
      // A hand that shakes while it clicks does not drag.
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < 6) return;
      frame.setPointerCapture(event.pointerId);
    }
    frame.scrollBy(from.x - event.clientX, from.y - event.clientY);
    from = { x: event.clientX, y: event.clientY };
  });
  for (const end of ['pointerup', 'pointercancel'] as const) frame.addEventListener(end, () => (from = undefined));
  // A link that is dragged would leave the frame as a picture of itself.
  frame.addEventListener('dragstart', (event) => event.preventDefault());
}

/** Zooms by two fingers, or by the wheel with Ctrl held, which is how a trackpad tells a pinch. */
function pinch(frame: HTMLElement, zoom: Zoom) {
  let apart = 0;
  const distance = ({ touches: [a, b] }: TouchEvent) => (a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0);
  frame.addEventListener('touchstart', (event) => (apart = distance(event)), { passive: true });
  frame.addEventListener(
    'touchmove',
    (event) => {
      const now = distance(event);
      if (now === 0 || apart === 0) return;
      event.preventDefault();
      zoom.by(now / apart);
      apart = now;
    },
    { passive: false },
  );
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom.by(event.deltaY < 0 ? 1.1 : 1 / 1.1);
    },
    { passive: false },
  );
}

/** Binds the buttons of a toolbar and the gestures of a frame to the drawing. */
export function bindZoom(tools: HTMLElement, frame: HTMLElement, drawing: SVGSVGElement, zoom: Zoom): void {
  const act: Record<string, () => void> = {
    in: () => zoom.by(step),
    out: () => zoom.by(1 / step),
    fit: zoom.fit,
    full: () => zoom.to(1),
  };
  for (const button of tools.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => act[button.dataset.zoom ?? '']?.());
  frame.addEventListener('keydown', (event) => {
    if (event.target !== frame || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+') zoom.by(step);
    else if (event.key === '-') zoom.by(1 / step);
    else if (event.key === '0') zoom.to(1);
    else return;
    event.preventDefault();
  });
  bindMoves(tools, frame, drawing);
  drag(frame);
  pinch(frame, zoom);
}
