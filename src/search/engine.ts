/** Answers a query: reads it, asks Pagefind, ranks, and fetches the texts of what is shown. */
import { type Marks, toMarks } from './excerpt.ts';
import { type Kind, kinds } from './kinds.ts';
import { type FoundRecord, type Pagefind, pagefindOptions } from './pagefind.ts';
import { type Query, QueryReader } from './query.ts';
import { rank } from './rank.ts';
import { SituationFinder } from './situations.ts';
import type { SituationOffer, Vocabulary } from './vocabulary.ts';

/** A result as a reader sees it. */
export interface Hit {
  /** With the base path and the fragment. */
  readonly href: string;
  readonly title: string;
  readonly page: string;
  readonly pageHref: string;
  readonly kind: Kind;
  readonly text: string;
  /** What is to be marked in it. */
  readonly marks: Marks;
}

/** The answer to a query. */
export interface Answer {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** How many results there are in all. */
  readonly count: number;
  readonly situations: readonly SituationOffer[];
}

/** By what a reader narrows a search; empty for all. */
export interface Narrowing {
  readonly kind?: string;
  readonly scenario?: string;
}

const shownHits = 20;

/** The search of one site, loaded once. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  readonly #base: string;
  readonly #reader: QueryReader;
  readonly #situations: SituationFinder;
  readonly #kinds: ReadonlyMap<string, Kind>;
  readonly #cache = new Map<string, Promise<readonly FoundRecord[]>>();
  readonly vocabulary: Vocabulary;

  private constructor(pagefind: Pagefind, base: string, vocabulary: Vocabulary, kindsById: ReadonlyMap<string, Kind>) {
    this.#pagefind = pagefind;
    this.#base = base;
    this.vocabulary = vocabulary;
    this.#reader = new QueryReader(vocabulary);
    this.#situations = new SituationFinder(vocabulary.situations, vocabulary.diseases, this.#reader.finder);
    this.#kinds = kindsById;
  }

  /** Loads what every search needs. @param base the base path, without a slash at its end */
  static async load(base: string): Promise<SearchEngine> {
    const fetched = fetch(`${base}/search/vocabulary.json`);
    const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options(pagefindOptions);
    const [response] = await Promise.all([fetched, pagefind.init()]);
    if (!response.ok) throw new Error(`The search words could not be loaded (${response.status}).`);
    const vocabulary = (await response.json()) as Vocabulary;
    const byKind = await Promise.all(
      kinds.map(async (kind) => [kind, (await pagefind.search(null, { filters: { kind } })).results] as const),
    );
    const kindsById = new Map(byKind.flatMap(([kind, results]) => results.map(({ id }) => [id, kind] as const)));
    return new SearchEngine(pagefind, base, vocabulary, kindsById);
  }

  /** Everything that has a word of the index, kept: the next keystroke often asks for it again. */
  #ask(word: string, { kind, scenario }: Narrowing): Promise<readonly FoundRecord[]> {
    const filters = { ...(kind ? { kind } : {}), ...(scenario ? { scenario } : {}) };
    const key = JSON.stringify([word, filters]);
    const known = this.#cache.get(key) ?? this.#pagefind.search(word, { filters }).then(({ results }) => results);
    this.#cache.set(key, known);
    return known;
  }

  /** The kinds of answer that the site has, in the order they are offered. */
  get kinds(): Kind[] {
    const had = new Set(this.#kinds.values());
    return kinds.filter((kind) => had.has(kind));
  }

  /** Answers a query. */
  async search(text: string, narrowing: Narrowing = {}): Promise<Answer> {
    const query = this.#reader.read(text);
    const founds = await Promise.all(
      query.asks.map(async ({ words }) => {
        const lists = await Promise.all(words.map((word) => this.#ask(word, narrowing)));
        const best = new Map<string, FoundRecord>();
        for (const record of lists.flat()) if (record.score > (best.get(record.id)?.score ?? 0.02)) best.set(record.id, record);
        return [...best.values()];
      }),
    );
    const ranked = rank(query, founds, this.vocabulary.count, (id) => this.#kinds.get(id));
    const marks = toMarks(query.asks.flatMap(({ shown }) => shown));
    const hits = await Promise.all(ranked.slice(0, shownHits).map(({ record }) => this.#toHit(record, marks)));
    return { query, hits, count: ranked.length, situations: this.#situations.find(query) };
  }

  /** The site's words nearest to one that it does not have. */
  nearest(words: readonly string[], most: number): string[] {
    return [...new Set(words.flatMap((word) => this.#reader.nearest(word, most)))].slice(0, most);
  }

  async #toHit(record: FoundRecord, marks: Marks): Promise<Hit> {
    const { raw_url: address, content, meta } = await record.data();
    return {
      href: this.#base + address,
      title: meta.title ?? '',
      page: meta.page ?? '',
      pageHref: this.#base + address.replace(/#.*$/, ''),
      kind: this.#kinds.get(record.id) ?? 'page',
      text: content,
      marks,
    };
  }
}
