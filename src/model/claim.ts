import type { References } from './reference.ts';

/** What a source says, one statement, in our own words, its hedge as strong as the source's. */
export interface Claim<Key extends string = string> {
  readonly says: string;
  /** What the strength of the source's wording means: "most, not all". */
  readonly hedge: string;
  readonly reference: Key;
  /** Tags for filtering; they carry no clinical meaning of their own. */
  readonly about: readonly string[];
  /** A figure or time span as the source gives it. */
  readonly number?: string;
}

/** Claims by id (`F01`), as `claims.ts` of a disease gives them. */
export type Claims<Id extends string = string> = Readonly<Record<Id, Claim>>;

/** All that the sources of one disease say; a reference that `references.ts` lacks does not compile. */
export function defineClaims<const Key extends string, const Id extends string>(
  _references: References<Key>,
  claims: Readonly<Record<Id, Claim<NoInfer<Key>>>>,
): Claims<Id> {
  return claims;
}

/** Words for the reader together with the claims they tell. */
export interface Told<ClaimId extends string = string> {
  readonly says: string;
  readonly cites: readonly ClaimId[];
}
