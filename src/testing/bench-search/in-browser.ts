import { foundDocument } from '../../search/engine/found-document.ts';
import { searchDocuments } from '../../search/session/search-documents.ts';
import { openSearchData, type SearchData } from '../../search/engine/search-data.ts';

/** What one query gave in the browser: addresses of the first results, and the time to have them ready to show. */
export interface Answer {
  addresses: string[];
  /** The provisions of these, as they are listed. */
  places: string[];
  /** Nothing was found but what comes near, which a page says. */
  isNear: boolean;
  milliseconds: number;
}

let opened: Promise<SearchData> | undefined;

/** Asks as the page does: find, then read what is shown first. */
export async function ask(folder: string, query: string): Promise<Answer> {
  const start = performance.now();
  const data = await (opened ??= openSearchData(folder));
  const { matches, near } = await searchDocuments(query, data);
  const shown = [...matches.slice(0, 8), ...(matches.length < 4 ? near.slice(0, 8) : [])];
  const found = await Promise.all(
    shown.map(async (match) => foundDocument(match, await data.index.read(match.id), '')),
  );
  return {
    addresses: found.map(({ href }) => href),
    places: found.flatMap(({ provisions }) => provisions.map(({ href }) => href)),
    isNear: matches.length === 0,
    milliseconds: performance.now() - start,
  };
}

/** The same question to Pagefind as it comes. */
export async function askStock(folder: string, query: string): Promise<Answer> {
  const start = performance.now();
  const pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const { results } = await pagefind.search(query);
  const found = await Promise.all(
    results.slice(0, 5).map((result: { data(): Promise<{ url: string }> }) => result.data()),
  );
  const addresses = found.map(({ url }) => url);
  return { addresses, places: [], isNear: results.length === 0, milliseconds: performance.now() - start };
}
