/** Answers a query: reads it, asks Pagefind, ranks, and fetches the texts of what is shown. */
import { type Marks, toMarks } from './excerpt.ts';
import { type Kind, kinds } from './kinds.ts';
import { type FoundRecord, type Pagefind, pagefindOptions } from './pagefind.ts';
import { type Query, QueryReader } from './query.ts';
import { type Ranked, rank, type Standing } from './rank.ts';
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
  readonly score: number;
  /** What is to be marked in it. */
  readonly marks: Marks;
}

/** The answer to a query. */
export interface Answer {
  readonly query: Query;
  readonly hits: readonly Hit[];
  /** How many of the best results could not be fetched. */
  readonly missing: number;
  /** How many results there are in all. */
  readonly count: number;
  readonly situations: readonly SituationOffer[];
}

/** By what a reader narrows a search; empty for all. */
export interface Narrowing {
  readonly kind?: string;
  readonly scenario?: string;
}

/** What is known of every result before its text is fetched, by its id. */
async function standingsIn(pagefind: Pagefind): Promise<ReadonlyMap<string, Standing>> {
  const idsWith = async (filters: Readonly<Record<string, string>>) =>
    (await pagefind.search(null, { filters })).results.map(({ id }) => id);
  const [starts, pointers, ...byKind] = await Promise.all([
    idsWith({ place: 'start' }),
    idsWith({ place: 'pointer' }),
    ...kinds.map((kind) => idsWith({ kind })),
  ]);
  const places = new Map<string, Standing['place']>([
    ...starts.map((id) => [id, 'start'] as const),
    ...pointers.map((id) => [id, 'pointer'] as const),
  ]);
  return new Map(
    kinds.flatMap((kind, index) => (byKind[index] ?? []).map((id) => [id, { kind, place: places.get(id) ?? 'part' }] as const)),
  );
}

/** The words of the site; with them comes the name of the file that Pagefind asks for last, which is fetched at once. */
async function loadVocabulary(base: string): Promise<Vocabulary> {
  const response = await fetch(`${base}/search/vocabulary.json`);
  if (!response.ok) throw new Error(`The search words could not be loaded (${response.status}).`);
  const vocabulary = (await response.json()) as Vocabulary;
  const hint = document.createElement('link');
  Object.assign(hint, {
    rel: 'preload',
    as: 'fetch',
    crossOrigin: '',
    href: `${base}/pagefind/pagefind.${vocabulary.index}.pf_meta`,
  });
  document.head.append(hint);
  return vocabulary;
}

/** Pagefind, ready to be asked. */
async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options(pagefindOptions);
  await pagefind.init();
  return pagefind;
}

/** A result that the index has must stand in it. */
function standingOf(standings: ReadonlyMap<string, Standing>, id: string): Standing {
  const standing = standings.get(id);
  if (!standing) throw new Error(`The result “${id}” has no kind. This is a bug in the site, not in the content.`);
  return standing;
}

/** The search of one site, loaded once. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  readonly #base: string;
  readonly #reader: QueryReader;
  readonly #situations: SituationFinder;
  readonly #standings: Promise<ReadonlyMap<string, Standing>>;
  readonly #cache = new Map<string, Promise<readonly FoundRecord[]>>();
  readonly vocabulary: Vocabulary;

  private constructor(
    pagefind: Pagefind,
    base: string,
    vocabulary: Vocabulary,
    standings: Promise<ReadonlyMap<string, Standing>>,
  ) {
    this.#pagefind = pagefind;
    this.#base = base;
    this.vocabulary = vocabulary;
    this.#reader = new QueryReader(vocabulary);
    this.#situations = new SituationFinder(vocabulary.situations, vocabulary.diseases, this.#reader.finder);
    this.#standings = standings;
  }

  /** Loads what every search needs. @param base the base path, without a slash at its end */
  static async load(base: string): Promise<SearchEngine> {
    const [vocabulary, pagefind] = await Promise.all([loadVocabulary(base), loadPagefind(base)]);
    return new SearchEngine(pagefind, base, vocabulary, standingsIn(pagefind));
  }

  /** Everything that has a word of the index, kept: the next keystroke often asks for it again. */
  #ask(word: string, { kind, scenario }: Narrowing): Promise<readonly FoundRecord[]> {
    const filters = { ...(kind ? { kind } : {}), ...(scenario ? { scenario } : {}) };
    const key = JSON.stringify([word, filters]);
    const known = this.#cache.get(key) ?? this.#pagefind.search(word, { filters }).then(({ results }) => results);
    this.#cache.set(key, known);
    return known;
  }

  /** Answers a query. @param most how many results get their texts */
  async search(text: string, narrowing: Narrowing, most: number): Promise<Answer> {
    const query = this.#reader.read(text);
    const founds = await Promise.all(
      query.asks.map(async ({ words }) => {
        const lists = await Promise.all(words.map((word) => this.#ask(word, narrowing)));
        const best = new Map<string, FoundRecord>();
        for (const record of lists.flat()) if (record.score > (best.get(record.id)?.score ?? 0.02)) best.set(record.id, record);
        return [...best.values()];
      }),
    );
    const standings = await this.#standings;
    const ranked = rank(query, founds, this.vocabulary.count, (id) => standingOf(standings, id));
    const marks = toMarks(query.asks.flatMap(({ shown }) => shown));
    const texts = await Promise.allSettled(ranked.slice(0, most).map((ranked) => this.#toHit(ranked, marks)));
    const hits = texts.flatMap((text) => (text.status === 'fulfilled' ? [text.value] : []));
    return { query, hits, missing: texts.length - hits.length, count: ranked.length, situations: this.#situations.find(query) };
  }

  /** The site's words nearest to one that it does not have. */
  nearest(words: readonly string[], most: number): string[] {
    return [...new Set(words.flatMap((word) => this.#reader.nearest(word, most)))].slice(0, most);
  }

  async #toHit({ record, score }: Ranked, marks: Marks): Promise<Hit> {
    const { raw_url: address, content, meta } = await record.data();
    return {
      href: this.#base + address,
      title: meta.title ?? '',
      page: meta.page ?? '',
      pageHref: this.#base + address.replace(/#.*$/, ''),
      kind: standingOf(await this.#standings, record.id).kind,
      text: content,
      score,
      marks,
    };
  }
}
