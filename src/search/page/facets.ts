import { LoadError } from '../engine/loading.ts';
import type { DocumentIndex, Postings } from '../engine/pagefind-index.ts';

/** The documents with a value of a facet. Throws a `LoadError` when a part of the index is missing. */
export async function withValue(index: DocumentIndex, name: string, value: string): Promise<Postings> {
  const found = await index.withFacet(name, value);
  if (found.size > 0) return found;
  // Pagefind takes a part that failed for an empty one; it knows no value of such a facet, or this one after all.
  const counts = (await index.facets())[name];
  if (!counts || counts[value]) throw new LoadError();
  return found;
}
