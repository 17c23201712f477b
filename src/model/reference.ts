/** A source that statements rest on. */
export interface Reference {
  readonly kind: 'guideline' | 'trial' | 'label' | 'patient-information' | 'scheme' | 'review';
  /** Null: not on record; then the address must lead to it. */
  readonly authors: string | null;
  /** As its publisher prints it, never a description of ours; null as above. */
  readonly title: string | null;
  /** The journal with volume and pages, or the body that publishes. */
  readonly publisher: string;
  /** The day, month or year the information itself is from: `2020-05-18`, `2020-05` or `2020`; null: not confirmed. */
  readonly dated: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly url: string | null;
  /** The day somebody last looked whether it still says so: `2026-11-23`. */
  readonly checkedOn: string;
}

/** References by short key, as `references.ts` of a disease gives them. */
export type References<Key extends string = string> = Readonly<Record<Key, Reference>>;

/** The sources of one disease, each once, under a short key. */
export function defineReferences<const Key extends string>(references: References<Key>): References<Key> {
  return references;
}
