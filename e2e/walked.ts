/** Loads the pathways of content with their patients, so that a walk in the browser can be held against the model. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { Case } from '../src/model/case.ts';
import type { Journey } from '../src/model/journey.ts';
import type { Pathway, Step } from '../src/model/pathway.ts';
import { at } from './site.ts';

/** A pathway of content in its place. */
export interface WalkedPathway {
  /** `gist/small/after-surgery`. */
  readonly name: string;
  readonly slug: string;
  /** The page it is on. */
  readonly page: string;
  readonly pathway: Pathway;
  readonly cases: readonly Case[];
  /** The names of the pathways its outcomes hand over to. */
  readonly leadsTo: readonly string[];
}

const load = async <T>(path: string) =>
  ((await import(pathToFileURL(resolve(join('content', path))).href)) as { default: T }).default;

/** The pathway that an outcome names: itself, or the first of its scenario. */
async function nameOf(disease: string, leadsTo: string): Promise<string> {
  if (leadsTo.includes('/')) return `${disease}/${leadsTo}`;
  const { pathways } = await load<{ pathways: readonly string[] }>(`${disease}/${leadsTo}/scenario.ts`);
  return `${disease}/${leadsTo}/${pathways[0]}`;
}

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pathway.ts'));

/** Every pathway of every disease, by name. */
export const walkedPathways: readonly WalkedPathway[] = await Promise.all(
  files.sort().map(async (file) => {
    const [disease = '', scenario = '', base = ''] = file.split('/');
    const slug = base.replace('.pathway.ts', '');
    const pathway = await load<Pathway>(file);
    const onward = Object.values<Step>(pathway.steps).flatMap((step) => (step.kind === 'outcome' ? (step.leadsTo ?? []) : []));
    return {
      name: `${disease}/${scenario}/${slug}`,
      slug,
      page: scenario === 'hub' ? `/${disease}/` : `/${disease}/${scenario}/`,
      pathway,
      cases: await load<readonly Case[]>(file.replace('.pathway.ts', '.cases.ts')),
      leadsTo: await Promise.all(onward.map((leadsTo) => nameOf(disease, leadsTo))),
    };
  }),
);

/** The walk of a pathway on an open page. */
export const walkOn = (page: Page, name: string): Locator => page.locator(`[data-walk="${name}"]`);

/** What a reader sees of a walk, in words and marks. */
export function stateOf(page: Page, name: string) {
  return page.evaluate((pathway) => {
    const walk = document.querySelector<HTMLElement>(`[data-walk="${pathway}"]`);
    const figure = document.querySelector(`figure[data-pathway="${pathway}"]`);
    const ids = (root: Element | null, selector: string, name: string) =>
      [...(root?.querySelectorAll(selector) ?? [])].map((part) => part.getAttribute(name) ?? '');
    return {
      at: walk?.dataset.at,
      places: ids(walk, '[data-end] [data-place]', 'data-place'),
      trail: [...(walk?.querySelectorAll('.trail li') ?? [])].map((item) => item.textContent),
      words: walk?.querySelector('.now')?.textContent,
      boxes: ids(figure, '[data-step][data-on-path]', 'data-step'),
      arrows: ids(figure, '[data-edge][data-on-path]', 'data-edge').sort(),
      pathWords: figure?.querySelector('[data-path-words]')?.textContent,
    };
  }, name);
}

/** The same, as the model has it. */
export function stateInModel(pathway: Pathway, { at, places, trail, edges }: Journey) {
  const met = new Set(trail.map(({ step }) => step));
  return {
    at: at ?? places[0],
    places: at ? [] : [...places],
    boxes: Object.keys(pathway.steps).filter((id) => met.has(id)),
    arrows: [...edges].sort(),
  };
}

/** Opens a page at a walk and starts it by the keyboard, as after following a link to it. */
export async function startByKeyboard(page: Page, { page: address, slug, name }: WalkedPathway) {
  await page.goto(at(address));
  await walkOn(page, name).locator('button[data-start]').waitFor();
  await page.evaluate((id) => (location.hash = id), `${slug}-walk`);
  await tabTo(page, walkOn(page, name).locator('[data-start]'));
  await page.keyboard.press('Enter');
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`40 presses of Tab did not reach ${target}.`);
}
