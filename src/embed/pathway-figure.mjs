// @ts-check
/**
 * Served as /embed/pathway-figure.js to the pages of others, as a module or as a plain script.
 * Gives every frame of an embed its height, and defines <pathway-figure src="…/embed/…/">,
 * which shows what stands inside it until the embed answers.
 */
{
  const bounds = { least: 80, most: 30_000 };

  /** The frames inside our own elements; those of the page are found in it. @type {Set<HTMLIFrameElement>} */
  const own = new Set();
  const frames = () => [...document.querySelectorAll('iframe'), ...own];

  /** An address of the web; one that would run as a script is none. @param {string} src */
  const toUrl = (src) => {
    const url = new URL(src, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  };

  /** Whether a message comes from the page that the frame was given. @param {HTMLIFrameElement} frame @param {string} origin @param {unknown} name */
  const isFrom = (frame, origin, name) => {
    const url = frame.src ? toUrl(frame.src) : undefined;
    const isOpaque = origin === 'null' && frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
    return url && typeof name === 'string' && url.pathname.includes(`/embed/${name}`) && (isOpaque || origin === url.origin);
  };

  // The question is no secret, and a frame that still loads has no origin yet.
  /** @param {HTMLIFrameElement} frame */
  const ask = ({ src, contentWindow }) => {
    if (src.includes('/embed/')) contentWindow?.postMessage({ type: 'pathway-atlas:ask-height', version: 1 }, '*');
  };

  addEventListener('message', ({ source, origin, data }) => {
    const { type, version, name, height } = Object(data);
    if (type !== 'pathway-atlas:height' || version !== 1 || !Number.isInteger(height)) return;
    if (height < bounds.least || height > bounds.most) return;
    const frame = frames().find(({ contentWindow }) => contentWindow && contentWindow === source);
    if (!frame || !isFrom(frame, origin, name)) return;
    const style = getComputedStyle(frame);
    const edges = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'];
    const around = style.boxSizing === 'border-box' ? edges : [];
    const extra = around.reduce((sum, edge) => sum + Number.parseFloat(style[/** @type {'paddingTop'} */ (edge)]), 0);
    frame.style.height = `${height + Math.ceil(extra)}px`;
    frame.dispatchEvent(new Event('pathway-height'));
  });

  class PathwayFigure extends HTMLElement {
    connectedCallback() {
      const url = toUrl(this.getAttribute('src') ?? '');
      if (!url || this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      const instead = document.createElement('slot');
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('title') || 'Pathway Atlas';
      frame.loading = 'lazy';
      // Until it answers, the frame takes no room and no focus: what stands inside the element is shown.
      frame.style.cssText = 'display:block;width:100%;border:0;height:1px;visibility:hidden';
      frame.addEventListener('pathway-height', () => {
        frame.style.visibility = 'visible';
        instead.style.display = 'none';
      });
      this.style.display = 'block';
      for (const picture of this.querySelectorAll('img')) picture.style.cssText = 'max-width:100%;height:auto';
      frame.src = url.href;
      own.add(frame);
      root.append(instead, frame);
    }
    disconnectedCallback() {
      for (const frame of own) if (!frame.isConnected) own.delete(frame);
    }
  }
  if (!customElements.get('pathway-figure')) customElements.define('pathway-figure', PathwayFigure);

  frames().forEach(ask);
}
