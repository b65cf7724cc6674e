import { foundDocument, type FoundDocument } from './found-document.ts';
import { openSearch, type Outcome, type Search } from './search.ts';
import type { Match } from './ranking.ts';

/** Search as an interface uses it: one index, the newest question only. */
export interface Session {
  /** What was found, or undefined when a newer question was asked meanwhile. Throws an `IndexError`. */
  ask(query: string): Promise<Outcome | undefined>;
  /** Forgets the question under way. */
  cancel(): void;
  /** The documents of these matches, ready to show. */
  read(matches: readonly Match[], query: string): Promise<FoundDocument[]>;
  /** Matches with these values of facets. */
  narrow(matches: readonly Match[], facets: ReadonlyMap<string, string>): Promise<Match[]>;
  newestFirst(matches: readonly Match[]): Match[];
}

/** A session with the index in a folder; nothing is loaded before the first question. */
export function startSession(folder: string): Session {
  let opened: Promise<Search> | undefined;
  let asked = 0;

  const open = (): Promise<Search> => (opened ??= openSearch(folder));
  /** After a failure the next question opens the index anew. */
  const orReopen = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };

  return {
    ask(query) {
      const number = (asked += 1);
      return orReopen(
        open()
          .then((search) => (number === asked ? search.find(query) : undefined))
          .then((outcome) => (number === asked ? outcome : undefined))
          .catch((error: unknown) => {
            if (number === asked) throw error;
            return undefined;
          }),
      );
    },
    cancel: () => {
      asked += 1;
    },
    read: (matches, query) =>
      orReopen(
        open().then(({ index }) =>
          Promise.all(
            matches.map(async (match) => {
              const words = match.reading.corrected ? match.reading.words.map(({ text }) => text).join(' ') : query;
              return foundDocument(match, await index.read(match.id), words);
            }),
          ),
        ),
      ),
    narrow: (matches, facets) =>
      orReopen(
        open().then(async ({ index }) => {
          const sets = await Promise.all([...facets].map(([name, value]) => index.withFacet(name, value)));
          return matches.filter(({ id }) => sets.every((set) => set.has(id)));
        }),
      ),
    newestFirst: (matches) => matches.toSorted((a, b) => a.order - b.order),
  };
}
