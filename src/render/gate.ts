import type { DrawingRequest } from './drawing.ts';

/**
 * Compares the words of a finished drawing with the words that were asked for, character by character and both ways.
 * Runs inside the browser page, on the file's own text. Returns one sentence for each fault.
 */
export function findFaults({ svg, request }: { svg: string; request: DrawingRequest }): string[] {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const broken = parsed.querySelector('parsererror');
  if (broken) return [`The drawing is no well-formed XML: ${broken.textContent}`];
  const faults: string[] = [];
  const compare = (kind: string, selector: string, attribute: string, wanted: ReadonlyMap<string, string>) => {
    const found = [...parsed.querySelectorAll(selector)];
    for (const element of found) {
      const key = element.getAttribute(attribute) ?? '';
      const got = element.querySelector('text')?.textContent ?? '';
      const expected = wanted.get(key);
      if (expected === undefined) faults.push(`There is a ${kind} too many: “${key}”, with the words “${got}”.`);
      else if (got !== expected) faults.push(`The ${kind} “${key}” lost or changed words. Expected “${expected}”, got “${got}”.`);
    }
    const keys = found.map((element) => element.getAttribute(attribute));
    for (const key of wanted.keys()) if (!keys.includes(key)) faults.push(`The ${kind} “${key}” is missing.`);
    if (new Set(keys).size !== keys.length) faults.push(`A ${kind} is drawn twice.`);
  };
  compare('box', '[data-step]', 'data-step', new Map(request.boxes.map(({ id, number, label }) => [id, `${number} ${label}`])));
  compare(
    'arrow label',
    '[data-edge-label]',
    'data-edge-label',
    new Map(request.arrows.filter(({ label }) => label).map(({ from, to, label }) => [`${from}--${to}`, label])),
  );
  const arrows = parsed.querySelectorAll('[data-edge]').length;
  if (arrows !== request.arrows.length) faults.push(`Expected ${request.arrows.length} arrows, got ${arrows}.`);
  if (parsed.querySelector('foreignObject')) faults.push('The drawing holds a foreignObject, which is empty outside browsers.');
  if (parsed.querySelector('style, [style]')) faults.push('The drawing holds a style of its own, which the page forbids.');
  const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('Two elements of the drawing share an id.');
  for (const part of ['title', 'desc']) if (!parsed.querySelector(part)?.textContent) faults.push(`The drawing has no ${part}.`);
  return faults;
}
