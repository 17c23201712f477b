import type { DrawingRequest } from './drawing.ts';

/** What comes back from the browser: a clean drawing, or why there is none. */
export type Tidied =
  { readonly body: string; readonly box: readonly [number, number, number, number] } | { readonly fault: string };

/**
 * Turns Mermaid's drawing into ours: its geometry, our elements, one text per label, no style.
 * Runs inside the browser page, so everything it needs is inside it.
 */
export function tidy({ source, request, prefix }: { source: SVGSVGElement; request: DrawingRequest; prefix: string }): Tidied {
  const namespace = 'http://www.w3.org/2000/svg';
  const lineHeight = 19;
  // Capital letters of 16 px text are about 11 px high; half of that centers a line on its middle.
  const capitalMiddle = 5.5;

  const round = (value: number) => Math.round(value * 10) / 10;
  const make = (name: string, attributes: Record<string, string | number>, parent?: Element) => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    parent?.append(element);
    return element;
  };
  const { x: left, y: top } = source.viewBox.baseVal;

  /** The place of an element in the drawing's own units. */
  const placeOf = (element: SVGGraphicsElement) => {
    const box = element.getBBox();
    const matrix = element.getCTM();
    return { x: box.x + (matrix?.e ?? 0) + left, y: box.y + (matrix?.f ?? 0) + top, width: box.width, height: box.height };
  };
  const linesOf = (label: Element) =>
    [...label.querySelectorAll('.row')].map((row) => (row.textContent ?? '').trim()).filter(Boolean);

  /** One text element; a space at each line's end keeps words apart for ears, copies and searches. */
  const write = (parent: Element, lines: readonly string[], x: number, y: number) => {
    const text = make('text', { 'text-anchor': 'middle' }, parent);
    lines.forEach((line, index) => {
      const span = make(
        'tspan',
        { x: round(x), y: round(y + capitalMiddle + (index - (lines.length - 1) / 2) * lineHeight) },
        text,
      );
      const ending = index < lines.length - 1 ? ' ' : '';
      const number = parent.tagName === 'a' && index === 0 ? /^\d+/.exec(line)?.[0] : undefined;
      if (number) {
        make('tspan', { class: 'number', 'font-weight': 700 }, span).textContent = number;
        span.append(line.slice(number.length) + ending);
      } else span.textContent = line + ending;
    });
  };

  const shapeOf = (node: Element, parent: Element) => {
    const original = node.querySelector<SVGGraphicsElement>('.label-container, .basic, rect, polygon, path');
    if (!original) return undefined;
    const box = placeOf(original);
    const [x, y, width, height] = [round(box.x), round(box.y), round(box.width), round(box.height)];
    if (original.tagName === 'polygon') {
      const slant = 12;
      const middle = round(y + height / 2);
      const [right, bottom] = [round(x + width), round(y + height)];
      const points = `${x + slant},${y} ${round(right - slant)},${y} ${right},${middle} ${round(right - slant)},${bottom} ${x + slant},${bottom} ${x},${middle}`;
      make('polygon', { class: 'shape', points }, parent);
    } else {
      const rounded = original.hasAttribute('rx') && Number(original.getAttribute('rx')) > 0;
      const radius = original.tagName === 'rect' ? (rounded ? 12 : 0) : round(height / 2);
      make('rect', { class: 'shape', x, y, width, height, ...(radius ? { rx: radius } : {}) }, parent);
    }
    return box;
  };

  const root = make('g', {});
  const marker = make(
    'marker',
    {
      id: `${prefix}-arrow`,
      viewBox: '0 0 10 10',
      refX: 9,
      refY: 5,
      markerUnits: 'userSpaceOnUse',
      markerWidth: 11,
      markerHeight: 11,
      orient: 'auto',
    },
    make('defs', {}, root),
  );
  make('path', { class: 'arrow-head', d: 'M0 0 10 5 0 10z' }, marker);

  const nodeOf = new Map(request.boxes.map(({ id, node }) => [id, node]));
  const arrows = [...source.querySelectorAll<SVGPathElement>('path.flowchart-link')];
  const labels = new Map(
    [...source.querySelectorAll('.edgeLabel .label')].map((label) => [label.getAttribute('data-id'), label]),
  );
  if (arrows.length !== request.arrows.length)
    return { fault: `Expected ${request.arrows.length} arrows, got ${arrows.length}.` };
  const written: (() => void)[] = [];
  for (const arrow of request.arrows) {
    const id = `L_${nodeOf.get(arrow.from)}_${nodeOf.get(arrow.to)}_0`;
    const path = arrows.find((candidate) => candidate.getAttribute('data-id') === id);
    if (!path) return { fault: `The arrow from “${arrow.from}” to “${arrow.to}” is missing from the drawing.` };
    const d = (path.getAttribute('d') ?? '').replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))));
    make(
      'path',
      { class: arrow.className, 'data-edge': `${arrow.from}--${arrow.to}`, d, 'marker-end': `url(#${prefix}-arrow)` },
      root,
    );
    const label = labels.get(id);
    const lines = label ? linesOf(label) : [];
    if (!label || lines.length === 0) continue;
    const { x, y, width, height } = placeOf(label as SVGGraphicsElement);
    const group = make('g', { class: 'edge-label', 'data-edge-label': `${arrow.from}--${arrow.to}` });
    make('rect', { class: 'ground', x: round(x), y: round(y), width: round(width), height: round(height) }, group);
    write(group, lines, x + width / 2, y + height / 2);
    written.push(() => root.append(group));
  }
  // Words lie over every arrow, so that no line crosses them.
  for (const append of written) append();

  for (const box of request.boxes) {
    const node = source.querySelector(`.node[id*="-flowchart-${box.node}-"]`);
    if (!node) return { fault: `The box “${box.id}” is missing from the drawing.` };
    const link = make('a', { class: `box ${box.className}`, 'data-step': box.id, href: `{step:${box.id}}` }, root);
    const place = shapeOf(node, link);
    if (!place) return { fault: `The box “${box.id}” has no outline in the drawing.` };
    write(link, linesOf(node), place.x + place.width / 2, place.y + place.height / 2);
  }

  const measuring = make('svg', { width: 2000, height: 4000, 'font-size': 16 });
  measuring.append(root);
  source.replaceWith(measuring);
  const extent = (root as SVGGraphicsElement).getBBox();
  const margin = 4;
  const body = new XMLSerializer()
    .serializeToString(root)
    .replaceAll(` xmlns="${namespace}"`, '')
    .replace(/^<g>|<\/g>$/g, '');
  return {
    body,
    box: [
      Math.floor(extent.x - margin),
      Math.floor(extent.y - margin),
      Math.ceil(extent.width + 2 * margin + 1),
      Math.ceil(extent.height + 2 * margin + 1),
    ],
  };
}
