import { foundDocument, type FoundDocument } from '../engine/found-document.ts';
import { searchDocuments, type Outcome } from './search-documents.ts';
import { openSearchData, type SearchData } from '../engine/search-data.ts';
import type { Match } from '../engine/ranking.ts';

/** Search as an interface uses it: one index, the newest question only. Every method may throw: then ask again. */
export interface Session {
  /** What was found, or undefined when a newer question was asked meanwhile. */
  ask(query: string): Promise<Outcome | undefined>;
  /** Forgets the question under way. */
  cancel(): void;
  /** The documents of these matches, ready to show. */
  read(matches: readonly Match[], query: string): Promise<FoundDocument[]>;
  /** Matches with these values of facets. */
  narrow(matches: readonly Match[], facets: readonly (readonly [name: string, value: string])[]): Promise<Match[]>;
}

/** A session with the index in a folder; nothing is loaded before the first question. */
export function startSession(folder: string): Session {
  let opened: Promise<SearchData> | undefined;
  let asked = 0;

  async function withData<T>(action: (data: SearchData) => Promise<T>): Promise<T> {
    try {
      return await action(await (opened ??= openSearchData(folder)));
    } catch (error) {
      // After a failure the next question opens the index anew.
      opened = undefined;
      throw error;
    }
  }

  return {
    async ask(query) {
      const number = (asked += 1);
      const isNewest = (): boolean => number === asked;
      try {
        const outcome = await withData(async (data) => (isNewest() ? searchDocuments(query, data) : undefined));
        return isNewest() ? outcome : undefined;
      } catch (error) {
        if (isNewest()) throw error;
        return undefined;
      }
    },
    cancel() {
      asked += 1;
    },
    read: (matches, query) =>
      withData(({ index }) =>
        Promise.all(matches.map(async (match) => foundDocument(match, await index.read(match.id), query))),
      ),
    narrow: (matches, facets) =>
      withData(async ({ index }) => {
        const sets = await Promise.all(facets.map(([name, value]) => index.withFacet(name, value)));
        return matches.filter(({ id }) => sets.every((set) => set.has(id)));
      }),
  };
}
