import { markedTermOf } from '../vietnamese/index-form.ts';
import type { TypedWord } from './typed-words.ts';

/** The part of Pagefind's JavaScript interface that is used here. */
interface PagefindInstance {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string | null, options?: object): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  words: number[];
  /** With a sort: the place in that order. */
  score: number;
  data(): Promise<RawDocument>;
}

/** A document as the index gives it back, its text still in the form of the index. */
export interface RawDocument {
  url: string;
  content: string;
  meta: { status?: string };
  anchors: { id: string; title?: string; location: number }[];
}

/** The index could not be loaded, whole or in part: nothing may be concluded from what was not found. */
export class IndexError extends Error {}

/** Where a word stands: places by document. */
export type Postings = ReadonlyMap<string, readonly number[]>;

export interface DocumentIndex {
  /** Loads what the words need, at once. */
  prepare(words: readonly TypedWord[]): Promise<void>;
  /** Places of a word whatever its marks. `known`: whether it must be there, or else a part of the index is missing. */
  folded(word: TypedWord, known: boolean): Promise<Postings>;
  /** Places of a word with these very marks. */
  marked(text: string): Promise<Postings>;
  /** Places of words that begin with these very letters, among the words that were prepared. */
  begun(letters: string): Promise<Postings>;
  /** The documents with a value of a facet. */
  withFacet(name: string, value: string): Promise<ReadonlySet<string>>;
  /** Place of a document among all, newest first, known once a search has met it. */
  order(id: string): number;
  read(id: string): Promise<RawDocument>;
}

const NEWEST_FIRST = { sort: { order: 'asc' } };

/** Opens the index in a folder (its address ends with `/`). Throws an `IndexError` when it cannot be loaded. */
export async function openIndex(folder: string): Promise<DocumentIndex> {
  const instance = await attempt(async () => {
    const pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
    // Each opening gets an instance of its own: Pagefind remembers a failed chunk as an empty one.
    const opened: PagefindInstance = pagefind.createInstance({
      basePath: folder,
      baseUrl: '/',
      noWorker: true,
      language: 'vi',
    });
    await opened.init();
    return opened;
  });
  const met = new Map<string, PagefindResult>();
  const known = new Map<string, Promise<Postings>>();
  // Whether marks count is a state of the instance, so searches go one after the other.
  let queue: Promise<unknown> = Promise.resolve();

  function look(term: string | null, exactDiacritics: boolean, options: object = {}): Promise<Postings> {
    const answer = queue.then(() =>
      attempt(async () => {
        await instance.options({ exactDiacritics });
        const { results } = await instance.search(term, { ...NEWEST_FIRST, ...options });
        for (const result of results) met.set(result.id, result);
        return new Map(results.map(({ id, words }) => [id, words]));
      }),
    );
    queue = answer.catch(() => undefined);
    return answer;
  }

  function remember(key: string, find: () => Promise<Postings>): Promise<Postings> {
    const postings = known.get(key) ?? find();
    known.set(key, postings);
    return postings;
  }

  return {
    prepare: (words) => attempt(() => instance.preload(words.map(({ key }) => `${key}_`).join(' '))),
    folded: (word, expected) =>
      remember(word.key, async () => {
        const postings = await look(`${word.key}_`, false);
        // Pagefind takes a chunk that failed for an empty one; the lexicon knows better.
        if (expected && postings.size === 0) throw new IndexError(word.key);
        return postings;
      }),
    marked: (text) => remember(`=${text}`, () => look(markedTermOf(text), true)),
    begun: (letters) => look(markedTermOf(letters).slice(0, -1), true),
    withFacet: async (name, value) =>
      new Set((await remember(`${name}=${value}`, () => look(null, false, { filters: { [name]: [value] } }))).keys()),
    order: (id) => -(met.get(id)?.score ?? 0),
    read: async (id) => {
      const result = met.get(id);
      if (!result) throw new IndexError(id);
      return attempt(() => result.data());
    },
  };
}

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof IndexError ? error : new IndexError(String(error));
  }
}
