import type { References } from './reference.ts';

/**
 * How well a fact stands: its primary document or two independent sources say it; one source says it;
 * or the company that makes the drug reports it.
 */
export type Confidence = 'confirmed' | 'one-source' | 'company';

/** What a source beside the pathways' own says: worded once, in plain words to the reader, its hedge kept. */
export interface Fact<Key extends string = string> {
  /** One or more sentences; where `items` follow, the line that leads them in. */
  readonly says: string;
  /** A list that `says` leads in; at most 7. */
  readonly items?: readonly string[];
  readonly confidence: Confidence;
  /** The sources that say so; their dates are the fact's dates. */
  readonly references: readonly [Key, ...Key[]];
}

/** Facts by id (`D10`), as `facts.ts` of a disease gives them; never mixed with the claims of the pathways' source. */
export type Facts<Id extends string = string> = Readonly<Record<Id, Fact>>;

/** What other sources say of one disease; a reference that `references.ts` lacks does not compile. */
export function defineFacts<const Key extends string, const Id extends string>(
  _references: References<Key>,
  facts: Readonly<Record<Id, Fact<NoInfer<Key>>>>,
): Facts<Id> {
  return facts;
}
