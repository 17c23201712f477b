/** Turns what a reader entered into the end of an address, and back: `size=4.2&mitoses=6&per=50hpf&site=stomach`. */
import type { RiskInputs } from './risk-input.ts';

/** What stands in each field: words for a number, an option id for a choice; empty or left out where not known. */
export type Entries = Readonly<Record<string, string>>;

/** Everything the reader entered. */
export interface Entered {
  readonly entries: Entries;
  /** The ids of the exclusions that are true. */
  readonly excluded: readonly string[];
}

const exclusionKey = 'not-for';
const longest = 500;

/** The fragment, without the hash; keys in the order of the inputs. What is not known is left out. */
export function toFindingsFragment(inputs: RiskInputs, { entries, excluded }: Entered): string {
  const parts = Object.keys(inputs).flatMap((key) => {
    const entry = entries[key];
    return entry ? [`${key}=${encodeURIComponent(entry)}`] : [];
  });
  return [...parts, ...(excluded.length > 0 ? [`${exclusionKey}=${excluded.join('+')}`] : [])].join('&');
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/**
 * What a fragment says.
 * @param fragment what stands after the hash
 * @param exclusions the ids of all exclusions
 * @returns undefined where it is no fragment of findings; `unreadable` names the keys whose value is no option or cannot be decoded,
 * which are left out of the entries. Whether a number can be read is for `readNumber` to say.
 */
export function readFindingsFragment(
  fragment: string,
  inputs: RiskInputs,
  exclusions: readonly string[],
): (Entered & { readonly unreadable: readonly string[] }) | undefined {
  if (fragment === '' || !fragment.includes('=')) return undefined;
  const entries: Record<string, string> = {};
  const excluded: string[] = [];
  const unreadable: string[] = [];
  for (const part of fragment.slice(0, longest).split('&')) {
    const [key = '', ...values] = part.split('=');
    const value = decoded(values.join('='));
    const input = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
    if (key === exclusionKey) excluded.push(...exclusions.filter((id) => value?.split('+').includes(id)));
    else if (!input || value === undefined || value === '') unreadable.push(key);
    else if (input.kind === 'choice' && !Object.hasOwn(input.options, value)) unreadable.push(key);
    else if (key in entries) unreadable.push(key);
    else entries[key] = value;
  }
  return { entries, excluded, unreadable };
}
