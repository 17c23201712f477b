/** Reads a pathway back from its outline on the page, so that the walk says nothing the page does not. */
import type { Answer, Pathway, Step } from '../model/pathway.ts';

/** An outline as the walk uses it. */
export interface WalkedOutline {
  /** `gist/small/after-surgery`. */
  readonly name: string;
  readonly pathway: Pathway;
  /** By step id, the item of the list. */
  readonly items: ReadonlyMap<string, HTMLElement>;
}

const words = (item: Element, selector: string) => item.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

function toStep(item: HTMLElement): Step {
  const label = words(item, '[data-label]');
  const cites = (item.dataset.claims ?? '').split(' ') as [string, ...string[]];
  const ways = [...item.querySelectorAll<HTMLElement>('a[data-to]')];
  if (item.dataset.kind === 'question') {
    const answers = ways.map((way): [string, Answer] => {
      const repeats = way.dataset.repeats;
      return [
        way.dataset.answer ?? '',
        { label: words(way, 'strong'), goTo: way.dataset.to ?? '', ...(repeats === undefined ? {} : { repeats }) },
      ];
    });
    return {
      kind: 'question',
      ask: label,
      answers: Object.fromEntries(answers),
      unsure: { where: words(item, '[data-unsure-where]'), ask: words(item, '[data-unsure-ask]') },
      severalMayApply: item.dataset.several !== undefined,
      questionsForDoctor: [...item.querySelectorAll('[data-ask]')].map((question) => question.textContent?.trim() ?? ''),
      cites,
    };
  }
  const [way] = ways;
  if (!way) return { kind: 'outcome', is: label, cites };
  const goTo = way.dataset.to ?? '';
  return {
    kind: 'state',
    is: label,
    next: way.dataset.repeats === undefined ? goTo : { goTo, repeats: way.dataset.repeats },
    cites,
  };
}

/** The pathway of an outline; what kind of care an action is makes no difference to a walk. */
export function readOutline(list: HTMLElement): WalkedOutline {
  const items = new Map(
    [...list.querySelectorAll<HTMLElement>(':scope > li[data-step]')].map((item) => [item.dataset.step ?? '', item]),
  );
  const steps = Object.fromEntries([...items].map(([id, item]) => [id, toStep(item)]));
  return {
    name: list.dataset.outline ?? '',
    pathway: { title: list.dataset.title ?? '', subtitle: '', start: list.dataset.start ?? '', steps },
    items,
  };
}
