/** Brings one calculator to life over its tables. */
import { render } from 'preact';
import type { Entered } from '../model/findings-link.ts';
import { readNumber } from '../model/read-number.ts';
import type { Risk } from '../model/risk.ts';
import { keepFragment } from '../site/keep-fragment.ts';
import { nothing, readAddress, writeAddress } from './address.ts';
import { afterPaint } from './after-paint.ts';
import { NumberField } from './Fields.tsx';
import { Form } from './Form.tsx';
import { keeper } from './keep.ts';
import { markTables } from './mark-tables.ts';
import { type ReadingState, toReadingState } from './reading-state.ts';
import { NoResult, Results } from './Results.tsx';
import { sayVerdict } from './said.ts';

/** What differs between a page of its own and a place in another page. */
export interface Place {
  /** Whether the address of the page tells what was entered. */
  readonly ownsAddress: boolean;
  /** Takes the answer that the reader chose into the pathway; without it, a link leads there. */
  readonly take?: (answer: string) => void;
  /** The level of its first heading. */
  readonly level: number;
}

/** What was entered in a place of another page, for as long as that page stands: nobody enters a size twice. */
let kept: Entered = nothing;

/** What the page holds of the schemes, and by answer the address of the walk in which it is given. */
function readRisk(section: HTMLElement): Risk & { readonly onward: Readonly<Record<string, string>> } {
  const text = section.querySelector('script[data-risk]')?.textContent ?? '';
  const risk = JSON.parse(text) as Risk & { readonly onward: Readonly<Record<string, string>> };
  return { ...risk, schemes: risk.schemes.map((scheme) => ({ ...scheme, inputs: risk.inputs, cases: [] })) };
}

/** Where the calculator stands in its section. */
function viewOf(section: HTMLElement): HTMLElement {
  const view = section.querySelector<HTMLElement>('[data-calculator-view]');
  if (!view) throw new Error('A calculator has no view. This is a bug in the site.');
  return view;
}

const newPlace = () => document.createElement('div');

/** Shows a calculator in its section, and follows what the reader does. */
export function bringToLife(section: HTMLElement, { ownsAddress, take, level }: Place): void {
  const risk = readRisk(section);
  const view = viewOf(section);
  const numbers = section.querySelector<HTMLInputElement>('[data-show-numbers]');
  const [form, results, noResult] = [newPlace(), newPlace(), newPlace()];
  const ears = document.createElement('output');
  ears.className = 'for-ears';
  ears.ariaLive = 'polite';
  const keep = keeper();
  const folded = [...view.querySelectorAll<HTMLElement>('[data-help-with]')];
  const help = (name: string) => folded.filter(({ dataset }) => dataset.helpWith === name);
  // The tables stand far below the answer that marks them: what the reader sees comes first.
  const markLater = afterPaint(() => markTables(section, currentState()));
  let entered = ownsAddress ? nothing : kept;
  /** Inputs for which the link told something that cannot be read. */
  let unread: readonly string[] = [];
  let left: readonly string[] = [];
  let wasSubmitted = false;
  let said = '';
  let heard = '';

  const currentState = () => toReadingState(risk, entered, unread);
  const focus = (selector: string) => section.querySelector<HTMLElement>(selector)?.focus();

  /** Hears the results once the reader has finished an answer, not at each key. */
  const hear = () => {
    const { standing, schemes } = currentState();
    heard =
      standing === 'shown'
        ? schemes
            .filter(({ blockedBy }) => blockedBy.length === 0)
            .map(({ scheme, assessment }) => `${scheme.name}: ${sayVerdict(scheme, assessment)}`)
            .join(' ')
        : '';
  };

  const acts = {
    enter: (key: string, entry: string, done: boolean) => {
      unread = unread.filter((each) => each !== key);
      entered = { ...entered, entries: { ...entered.entries, [key]: entry } };
      const input = risk.inputs[key];
      if (done && input?.kind === 'number' && entry.trim() !== '') {
        const read = readNumber(entry, input);
        const area = input.writtenBehind?.input;
        // What was written behind the count is shown as the choice that it is.
        if (!('fault' in read) && read.behind && area && !entered.entries[area])
          entered = { ...entered, entries: { ...entered.entries, [area]: read.behind } };
      }
      if (done) left = [...left, key];
      said = '';
      if (done) hear();
      change();
    },
    exclude: (id: string, isTrue: boolean) => {
      const sameAs = risk.exclusions[id]?.sameAs;
      const others = entered.excluded.filter((each) => each !== id);
      entered = sameAs
        ? { ...entered, entries: { ...entered.entries, [sameAs.input]: isTrue ? sameAs.option : '' } }
        : { ...entered, excluded: isTrue ? [...others, id] : others };
      said = '';
      heard = isTrue ? `No result. ${risk.exclusions[id]?.says}` : '';
      change();
    },
    submit: () => {
      wasSubmitted = true;
      hear();
      draw();
      focus(currentState().standing === 'refused' ? '[data-fault-summary]' : '[data-result-heading]');
    },
    reset: () => {
      [entered, unread, left, wasSubmitted, heard] = [nothing, [], [], false, ''];
      said = 'All answers are cleared.';
      change();
      focus('input');
    },
    // Most hosts let no frame copy, and the address that could be copied instead is not in sight.
    copyLink:
      ownsAddress && parent === window
        ? () =>
            navigator.clipboard.writeText(location.href).then(
              () => tell('The link is copied. Your answers are in it.'),
              () => tell('The link could not be copied. Copy the address of this page instead: your answers are in it.'),
            )
        : undefined,
    print: ownsAddress ? () => print() : undefined,
    toggleNumbers: () => {
      if (numbers) numbers.checked = !numbers.checked;
      draw();
    },
  };

  function tell(words: string) {
    said = words;
    draw();
  }

  /** Shows what has changed, and writes it into the address. */
  function change() {
    const { read } = draw();
    if (!ownsAddress) {
      kept = entered;
      return;
    }
    writeAddress(risk, entered, read);
  }

  function onward(answer: string) {
    return take
      ? { words: 'Take this answer into the walk', take: () => take(answer) }
      : { words: 'See where this leads in the chart', href: risk.onward[answer] ?? '' };
  }

  const drawResults = (state: ReadingState) =>
    render(
      <Results risk={risk} state={state} showsNumbers={numbers?.checked ?? false} acts={acts} onward={onward} level={level} />,
      results,
    );

  function draw() {
    const state = currentState();
    const shown = state.faults.filter(({ key }) => wasSubmitted || left.includes(key) || unread.includes(key));
    render(
      <Form
        risk={risk}
        entered={entered}
        state={state}
        shown={shown}
        sumsUp={wasSubmitted}
        said={said}
        acts={acts}
        help={help}
        keep={keep}
        level={level}
      />,
      form,
    );
    ears.textContent = heard;
    const isShown = state.standing === 'shown';
    if (isShown) drawResults(state);
    else render(<NoResult risk={risk} state={state} level={level} />, noResult);
    const [comes, goes] = isShown ? [results, noResult] : [noResult, results];
    if (!comes.isConnected) view.append(comes);
    goes.remove();
    section.toggleAttribute('data-has-result', isShown || state.standing === 'excluded');
    markLater();
    return state;
  }

  /** Takes over what the address says. */
  function follow() {
    const found = readAddress(risk);
    if (!found) return;
    ({ entered, unread, said } = found);
    [left, wasSubmitted, heard] = [[], false, ''];
    draw();
  }

  view.replaceChildren(form, ears);
  numbers?.addEventListener('change', draw);
  const { conversion } = risk;
  const converter = folded.find(({ dataset }) => dataset.converts);
  // The converter is fetched when a reader opens its place.
  const openConverter = () =>
    import('./Converter.tsx').then((convert) =>
      convert.showConverter({ conversion, enter: acts.enter, readNumber, NumberField, converter }),
    );
  converter?.addEventListener('toggle', openConverter, { once: true });
  if (ownsAddress) {
    follow();
    addEventListener('hashchange', follow);
  }
  draw();
  // The first answer finds the results laid out already: every row is possible until something is known.
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    if (!results.firstChild) drawResults(currentState());
  });
  if (ownsAddress) keepFragment(() => location.hash.includes('='));
}
