import { LoadError } from '../engine/loading.ts';
import type { DocumentIndex, Postings } from '../engine/pagefind-index.ts';
import { DAYS, FROM } from './search-state.ts';

/** The documents with a value of a facet, or a day from or to this one. Throws a `LoadError` when a part is missing. */
export async function withValue(index: DocumentIndex, name: string, value: string): Promise<Postings> {
  if (DAYS.test(name)) {
    const days = Object.keys((await index.facets())['ngay'] ?? {});
    // Where no document has a day, none is asked for: a part did not load.
    if (!days[0]) throw new LoadError();
    const these = days.filter((day) => (name === FROM ? day >= value : day <= value));
    return these[0] ? index.withFacet('ngay', these) : new Map();
  }
  const found = await index.withFacet(name, [value]);
  if (found.size > 0) return found;
  // Pagefind takes a part that failed for an empty one; it knows no value of such a facet, or this one after all.
  const counts = (await index.facets())[name];
  if (!counts || counts[value]) throw new LoadError();
  return found;
}
