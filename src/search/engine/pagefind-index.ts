import { markedTermOf } from '../../vietnamese/index-form.ts';
import { breath } from './breath.ts';
import { LoadError, loading } from './loading.ts';
import type { SearchStart } from '../../outputs/search/search-start.ts';
import { endsOf, type TypedWord } from './typed-words.ts';

/** The part of Pagefind's JavaScript interface that is used here, with what `search/build/whole-engine.ts` adds. */
export interface Pagefind {
  openWith(start: SearchStart, options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string | null, options: object): Promise<{ results: PagefindResult[] }>;
  /** How many documents have each value of each facet, of those whose parts have loaded. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindResult {
  id: string;
  words: number[];
  /** With a sort: the place in that order, below zero. */
  score: number;
  data(): Promise<RawDocument>;
}

/** A document as the index gives it back, its text still in the form of the index. */
export interface RawDocument {
  url: string;
  content: string;
  meta: { status?: string };
  /** `title` as `anchorTitle` makes it. */
  anchors: { id: string; title: string; location: number }[];
}

/** Where a word stands: places by document. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Each method throws a `LoadError` when a part of the index is missing: nothing may be concluded from what was not found. */
export interface DocumentIndex {
  /** Loads what the words need, at once; what does not arrive, whoever asks for it hears. */
  prepare(words: readonly TypedWord[]): Promise<void>;
  /** Places of a word whatever its marks, or of the words that it may become; each must stand somewhere. */
  folded(word: TypedWord): Promise<Postings>;
  /** Places of a word with these very marks. */
  marked(text: string): Promise<Postings>;
  /** Places of words that begin with the very letters of this one, among those that it may become. */
  begun(word: TypedWord): Promise<Postings>;
  /** The documents with one of these values of a facet: none, too, where that part is missing, which `facets` tells. */
  withFacet(name: string, values: readonly string[]): Promise<Postings>;
  /** How many documents have each value of each facet, of those whose parts have loaded. */
  facets(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** Place of a record among all, what has a name first, then documents, newest first. */
  order(id: string): number;
  read(id: string): Promise<RawDocument>;
}

/** Opens an index. Each opening gets an instance of its own: Pagefind remembers a failed chunk as an empty one. */
export async function openIndex(instance: PagefindInstance): Promise<DocumentIndex> {
  await instance.init();
  /** In the order of the records, which is their score then. */
  const search = async (term: string | null, filters = {}): Promise<PagefindResult[]> =>
    (await loading(instance.search(term, { sort: { order: 'asc' }, filters }))).results;
  // Read from what knows no places: of others, Pagefind makes an excerpt for each section, out of the whole text each time.
  const byId = new Map((await search(null)).map((result) => [result.id, result]));
  const known = new Map<string, Promise<Postings>>();
  // Whether marks count is a state of the instance, so searches go one after the other; after a failure none can.
  let last = Promise.resolve<Postings>(new Map());

  /** The places of a term, looked up once. `name` tells apart what is asked about the term. */
  function look(name: string, term: string | null, exactDiacritics: boolean, filters?: object): Promise<Postings> {
    const before = known.get(name);
    if (before) return before;
    last = last.then(async () => {
      await breath({});
      await instance.options({ exactDiacritics });
      return new Map((await search(term, filters)).map(({ id, words }) => [id, words]));
    });
    known.set(name, last);
    return last;
  }

  return {
    prepare: (words) =>
      instance.preload(
        words
          .flatMap(endsOf)
          .map((key) => `${key}_`)
          .join(' '),
      ),
    async folded(word) {
      const all = await Promise.all(endsOf(word).map((key) => look(key, `${key}_`, false)));
      // Pagefind takes a chunk that failed for an empty one; the lexicon knows better.
      if (all.some(({ size }) => !size)) throw new LoadError();
      return united(all);
    },
    marked: (text) => look(`=${text}`, markedTermOf(text), true),
    begun: ({ text, ends = [] }) => look(`${text}…${ends.join()}`, markedTermOf(text).slice(0, -1), true),
    withFacet: (name, any) => look(`${name}/${any.join()}`, null, false, { [name]: { any } }),
    facets: () => instance.filters(),
    order: (id) => -byId.get(id)!.score,
    read: (id) => loading(byId.get(id)!.data()),
  };
}

/** All places together. */
function united(all: readonly Postings[]): Postings {
  if (!all[1]) return all[0]!;
  const places = new Map<string, number[]>();
  for (const postings of all) for (const [id, at] of postings) places.set(id, [...(places.get(id) ?? []), ...at]);
  return places;
}
