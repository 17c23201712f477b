/** Keeps what was entered into a calculator in the address of its page. */
import { type Entered, readFindingsFragment, toFindingsFragment } from '../model/findings-link.ts';
import { readNumber } from '../model/read-number.ts';
import type { Risk } from '../model/risk.ts';
import type { ReadingState } from './reading-state.ts';

/** No answer yet. */
export const nothing: Entered = { entries: {}, excluded: [] };

/** What an address told. */
interface Told {
  readonly entered: Entered;
  /** Inputs for which it told something that cannot be read. */
  readonly unread: readonly string[];
  /** What the reader is told of that. */
  readonly said: string;
}

/** What the address tells: undefined where it says nothing of findings, which leaves them as they are; an empty one clears them. */
export function readAddress(risk: Risk): Told | undefined {
  const fragment = location.hash.slice(1);
  const found = readFindingsFragment(fragment, risk.inputs, Object.keys(risk.exclusions));
  if (!found && fragment !== '') return undefined;
  const { entries, excluded, unreadable } = found ?? { ...nothing, unreadable: [] };
  const refused = Object.entries(entries).flatMap(([key, entry]) => {
    const input = risk.inputs[key];
    return input?.kind === 'number' && 'fault' in readNumber(entry, input) ? [key] : [];
  });
  return {
    entered: { entries: Object.fromEntries(Object.entries(entries).filter(([key]) => !refused.includes(key))), excluded },
    unread: [...unreadable.filter((key) => Object.hasOwn(risk.inputs, key)), ...refused],
    said: unreadable.length + refused.length > 0 ? 'A part of the link could not be read. It was left out.' : '',
  };
}

/** Writes what was entered and could be read into the address. */
export function writeAddress(risk: Risk, entered: Entered, read: ReadingState['read']): void {
  const entries = Object.fromEntries(
    Object.entries(entered.entries).flatMap(([key, entry]) =>
      risk.inputs[key]?.kind === 'choice' ? [[key, entry]] : read[key] ? [[key, read[key].written]] : [],
    ),
  );
  const fragment = toFindingsFragment(risk.inputs, { ...entered, entries });
  history.replaceState(null, '', location.pathname + location.search + (fragment && `#${fragment}`));
}
