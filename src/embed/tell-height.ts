/** Tells the page around an embed how tall the embed is: at once, at every change, and when it is asked. */

/** What an embed tells its host; the contract with hosts in README.md. */
export interface HeightMessage {
  readonly type: 'pathway-atlas:height';
  readonly version: 1;
  /** What is shown: `gist/small/after-surgery`. */
  readonly name: string;
  /** In whole CSS pixels, rounded up. */
  readonly height: number;
}

/** What a host may ask: it came later than the embed, or shows it again. */
export interface HeightQuestion {
  readonly type: 'pathway-atlas:ask-height';
  readonly version: 1;
}

const isQuestion = (data: unknown): data is HeightQuestion =>
  typeof data === 'object' &&
  data !== null &&
  (data as HeightQuestion).type === 'pathway-atlas:ask-height' &&
  (data as HeightQuestion).version === 1;

const root = document.documentElement;
/** The host's origin, where the browser tells it. */
const host = location.ancestorOrigins?.[0];

/** @param origin who may read it; a host without an origin of its own can only be reached by asking nobody's. */
function tell(origin = host ?? 'null') {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // In a closed tab of the host's page a frame has no width, and so no height worth telling.
  if (root.clientWidth === 0 || height === 0) return;
  const message: HeightMessage = { type: 'pathway-atlas:height', version: 1, name: root.dataset.embed ?? '', height };
  parent.postMessage(message, origin === 'null' ? '*' : origin);
}

if (parent !== window) {
  new ResizeObserver(() => tell()).observe(root);
  addEventListener('message', ({ source, origin, data }) => {
    if (source === parent && (host === undefined || origin === host) && isQuestion(data)) tell(origin);
  });
}
