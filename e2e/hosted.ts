/** What the pages of hosts/ hold, and how a test knows it again, whole. */
import { expect, type Frame } from '@playwright/test';
import { answersTo, dataOnPage } from './calculator.ts';
import { dataOf } from './figure.ts';
import { embedded, embeddedCalculators, snippetsOf } from './host-pages.ts';
import { htmlOf, site } from './site.ts';

/** What a reader does, which changes the height. */
interface Act {
  readonly what: string;
  readonly act: (frame: Frame) => Promise<unknown>;
  /** What can be seen then. */
  readonly shows: string;
}

/** One thing that stands in other people's pages. */
export interface Hosted {
  readonly name: string;
  /** How the title of its frame begins. */
  readonly title: string;
  /** What is there with or without a script. */
  readonly shell: string;
  /** What a script has brought to life. */
  readonly alive: string;
  /** What can be read without a script. */
  readonly inWords: string;
  /** What stands inside its element until it has come. */
  readonly instead: 'img' | 'a';
  /** Whether the height promised before any script holds all of it. */
  readonly keepsToHeight: boolean;
  readonly acts: readonly Act[];
  /** Words that its snippet as plain text and its printed frame hold. */
  readonly words: readonly string[];
  /** Words that one sheet holds where it is broad enough. */
  readonly onOneSheet: readonly string[];
  readonly expectWhole: (frame: Frame) => Promise<void>;
}

function figure(name: string): Hosted {
  const { title, steps, edges } = dataOf(site, name);
  const labels = steps.map(({ label }) => label);
  const fold = (open: boolean) => (frame: Frame) =>
    frame.locator('details[data-foldable]').evaluate((part: HTMLDetailsElement, state) => (part.open = state), open);
  const shell = `figure[data-pathway="${name}"]`;
  return {
    name,
    title,
    shell,
    alive: shell,
    inWords: '[data-outline]',
    instead: 'img',
    keepsToHeight: true,
    acts: [
      { what: 'the steps are opened', act: fold(true), shows: '[data-outline]' },
      { what: 'they are closed', act: fold(false), shows: 'details[data-foldable]:not([open])' },
    ],
    words: [...labels, ...edges.map(({ label }) => label)],
    onOneSheet: labels,
    expectWhole: async (frame) => {
      const words = await frame.locator('[data-outline] [data-label]').allTextContents();
      expect(words.map((label) => label.trim())).toEqual(labels);
      expect(await frame.locator('svg a[data-step]').count()).toBe(labels.length);
    },
  };
}

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ');

function calculator(name: string): Hosted {
  const { question, inputs, schemes } = dataOnPage(htmlOf(`/${name}/`));
  // Letters of notes are told in other words on the page, and a head without words has one in the text.
  const cells = [...(snippetsOf(name).text ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)]
    .map(([, cell = '']) => cell.replace(/ \(.(?:, .)*\)$/, ''))
    .filter((cell) => cell !== 'Row');
  const words = [question, ...schemes.map((scheme) => scheme.name), ...new Set(cells)].map(oneSpaced);
  const [number = ''] = Object.keys(inputs).filter((key) => inputs[key]?.kind === 'number');
  const field = `#risk-field-${number}`;
  const answerAll = async (frame: Frame) => {
    for (const [key, value] of answersTo(inputs))
      await (inputs[key]?.kind === 'number'
        ? frame.locator(`#risk-field-${key}`).fill(value)
        : frame.locator(`input[name="risk-field-${key}"][value="${value}"]`).check());
    await frame.locator('[data-numbers]').click();
  };
  return {
    name,
    title: question,
    shell: '[data-calculator]',
    alive: '[data-results]',
    inWords: '[data-calculator] table',
    instead: 'a',
    keepsToHeight: false,
    acts: [
      { what: 'an answer is typed', act: (frame) => frame.locator(field).fill('3'), shows: '[data-result]' },
      { what: 'all is answered', act: answerAll, shows: '.risk-marks' },
      { what: 'an answer is refused', act: (frame) => frame.locator(field).fill('12 kg'), shows: '[data-results="refused"]' },
      { what: 'the fault is told', act: (frame) => frame.locator('[data-submit]').click(), shows: '[data-fault-summary]' },
      { what: 'all is cleared', act: (frame) => frame.locator('[data-reset]').click(), shows: '[data-results="none"]' },
    ],
    words,
    onOneSheet: [],
    expectWhole: async (frame) => {
      const shown = oneSpaced(await frame.locator('main').innerText());
      expect(words.filter((each) => !shown.includes(each))).toEqual([]);
    },
  };
}

const heightOf = (name: string) => Number(/<svg[^>]* height="(\d+)"/.exec(site.read(`${name}.svg`))?.[1]);

/** The tallest figure, which is the hardest to place, and every calculator. */
export const hosted: readonly Hosted[] = [
  figure(embedded.reduce((tallest, next) => (heightOf(next) > heightOf(tallest) ? next : tallest))),
  ...embeddedCalculators.map(calculator),
];
