import { foundDocument, type FoundDocument } from '../engine/found-document.ts';
import type { Outcome } from '../engine/best-matches.ts';
import { onDemand, searchDocuments } from './search-documents.ts';
import { openSearchData, type SearchData } from '../engine/search-data.ts';
import type { Match } from '../engine/ranking.ts';

/** Search as an interface uses it: one index, the newest question only. Every method may throw: then ask again. */
export interface Session {
  /** Begins to load what every question needs; whatever goes wrong, the next question says. */
  open(): void;
  /** What was found, or undefined when a newer question was asked meanwhile. */
  ask(query: string): Promise<Outcome | undefined>;
  /** Forgets the question under way. */
  cancel(): void;
  /** The documents of these matches, ready to show. */
  read(matches: readonly Match[], query: string): Promise<FoundDocument[]>;
  /** Does something with the index. */
  use<T>(action: (data: SearchData) => Promise<T>): Promise<T>;
}

/**
 * A session with the index in a folder; nothing is loaded before it is opened, or asked for the first time.
 * @param begun has what was asked for already of the file that search begins with; it is used once
 */
export function startSession(folder: string, begun: { start?: Promise<Response> | undefined } = {}): Session {
  let opened: Promise<SearchData> | undefined;
  let asked = 0;

  const withData = <T>(action: (data: SearchData) => Promise<T>): Promise<T> => {
    const before = asked;
    return (opened ??= openSearchData(folder, begun.start)).then(action).catch((error: unknown) => {
      // After a failure the next question opens the index anew; what a newer one has overtaken is none.
      if (before === asked) opened = begun.start = undefined;
      throw error;
    });
  };

  return {
    open: () => void withData(async () => {}).catch(() => {}),
    async ask(query) {
      const number = (asked += 1);
      const isOver = (): boolean => number !== asked;
      const search = () =>
        withData(async (data) => {
          if (isOver()) return undefined;
          const outcome = await searchDocuments(query, { ...data, isOver });
          if (!outcome.matches[0]) await (await onDemand()).refuseOutdated(folder, data.name);
          return outcome;
        });
      // What fails may belong to an index that the site has replaced since.
      const outcome = await search()
        .catch(search)
        .catch((error: unknown) => {
          if (!isOver()) throw error;
          return undefined;
        });
      return isOver() ? undefined : outcome;
    },
    cancel() {
      asked += 1;
    },
    read: (matches, query) =>
      withData(({ index }) =>
        Promise.all(matches.map(async (match) => foundDocument(match, await index.read(match.id), query))),
      ),
    use: withData,
  };
}
