/** Draws some requests in one page: each at the line width that fits its sheet, and none that lost a word. */
import type { Page } from 'playwright-core';
import type { Drawing, DrawingRequest } from './drawing.ts';
import { type Drawn, drawAt, faultsIn } from './drawing-page.ts';
import { missingGlyphs } from './fonts.ts';
import { lineWidths } from './mermaid-config.ts';

type Outcome = ReadonlyMap<DrawingRequest, Drawn>;

const isTooBroad = ({ viewBox: [, , width] }: Drawing, { sheet }: DrawingRequest) => width > sheet.width;
const isTooHigh = ({ viewBox: [, , , height] }: Drawing, { sheet }: DrawingRequest) => height > sheet.height;

/** The drawings among what came out. */
const drawingsOf = (outcome: Outcome) =>
  [...outcome].flatMap(([request, drawn]) => ('fault' in drawn ? [] : [{ request, drawing: drawn }]));

/** What the bundled face cannot show of a request. */
const signsWithoutGlyph = ({ title, description, boxes, arrows }: DrawingRequest) =>
  missingGlyphs([title, description, ...[...boxes, ...arrows].map(({ label }) => label)].join(' '));

/** Draws requests at the usual line width; those that do not fit their sheet, at the one that may help, if that does. */
async function drawToFit(page: Page, requests: readonly DrawingRequest[]): Promise<Outcome> {
  const usual = await drawAt(page, requests, lineWidths.usual);
  const drawings = drawingsOf(usual);
  const tooBroad = drawings.filter(({ request, drawing }) => isTooBroad(drawing, request));
  const tooHigh = drawings.filter((each) => isTooHigh(each.drawing, each.request) && !tooBroad.includes(each));
  const requestsOf = (each: typeof drawings) => each.map(({ request }) => request);
  const others = [
    ...(await drawAt(page, requestsOf(tooBroad), lineWidths.forTooBroad)),
    ...(await drawAt(page, requestsOf(tooHigh), lineWidths.forTooHigh)),
  ];
  const better = others.filter(
    ([request, other]) => 'fault' in other || (!isTooBroad(other, request) && !isTooHigh(other, request)),
  );
  return new Map([...usual, ...better]);
}

/** Draws each request, or tells why it cannot be published. */
export async function drawBatch(page: Page, requests: readonly DrawingRequest[]): Promise<Outcome> {
  const unknown = new Map(
    requests.map((request) => [request, signsWithoutGlyph(request)] as const).filter(([, signs]) => signs.length > 0),
  );
  const drawn = await drawToFit(
    page,
    requests.filter((request) => !unknown.has(request)),
  );
  const faults = new Map([...unknown, ...(await faultsIn(page, drawingsOf(drawn)))]);
  return new Map([...drawn, ...[...faults].map(([request, found]) => [request, { fault: found.join('\n  ') }] as const)]);
}
