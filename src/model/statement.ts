import type { Facts } from './fact.ts';
import type { Knowledge } from './pathway.ts';

interface Worded {
  readonly says: string;
  /** A list that `says` leads in; at most 7. */
  readonly items?: readonly string[];
}

/**
 * One thing that a page beside the pathways tells, always with what it rests on:
 * claims of the pathways' source, a fact of another source, the meaning of a glossary word, or an open gap.
 * The first two never stand in one statement, so that what is newer is never written into what is older.
 */
export type Statement<ClaimId extends string = string, FactId extends string = string, TermKey extends string = string> =
  | (Worded & { readonly cites: readonly [ClaimId, ...ClaimId[]] })
  | { readonly fact: FactId }
  | (Worded & { readonly means: TermKey })
  | {
      /** Read after "Our sources do not say": "how you may feel after it". */
      readonly notInSources: string;
      /** The question to ask instead, in the reader's voice. */
      readonly ask: string;
    };

/** A part of a page that must not be empty. */
export type Slot<ClaimId extends string = string, FactId extends string = string, TermKey extends string = string> = readonly [
  Statement<ClaimId, FactId, TermKey>,
  ...Statement<ClaimId, FactId, TermKey>[],
];

/** All that statements may rest on, for the compiler to check ids against. */
export interface Grounds<
  ClaimId extends string = string,
  FactId extends string = string,
  TermKey extends string = string,
> extends Knowledge<ClaimId, TermKey> {
  readonly facts: Facts<FactId>;
}

/** A statement as a page prints it. */
export interface Said {
  readonly says: string;
  readonly items: readonly string[];
  readonly claims: readonly string[];
  readonly facts: readonly string[];
  /** The glossary word whose meaning it tells. */
  readonly means?: string;
  /** What to ask, where the sources are silent. */
  readonly ask?: string;
}

/** The words of a statement and what they rest on; an unknown fact gives no words, which the checks report. */
export function toSaid(statement: Statement, facts: Facts): Said {
  if ('fact' in statement) {
    const { says = '', items = [] } = facts[statement.fact] ?? {};
    return { says, items, claims: [], facts: [statement.fact] };
  }
  if ('notInSources' in statement) {
    return { says: `Our sources do not say ${statement.notInSources}.`, items: [], claims: [], facts: [], ask: statement.ask };
  }
  const { says, items = [] } = statement;
  return 'means' in statement
    ? { says, items, claims: [], facts: [], means: statement.means }
    : { says, items, claims: statement.cites, facts: [] };
}
