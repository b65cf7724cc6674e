import type { Corpus } from '../../corpus/corpus.ts';
import { narrows } from '../register/facets.ts';
import { namedRecords } from './named-records.ts';
import { DAY, SEARCH_FACETS, searchFacetIndex } from './search-facets.ts';

type ChosenFacet = keyof typeof SEARCH_FACETS;

export interface SearchFacet {
  name: ChosenFacet;
  label: string;
  values: { slug: string; label: string; count: number }[];
}

/** What the search page offers to narrow by: every facet by which some documents would be left out. */
export function searchFacets(corpus: Corpus): SearchFacet[] {
  const index = searchFacetIndex(corpus);
  return (Object.keys(SEARCH_FACETS) as ChosenFacet[])
    .filter((name) => narrows(index[name], corpus))
    .map((name) => ({
      name,
      label: SEARCH_FACETS[name],
      values: index[name].map(({ slug, label, documents }) => ({ slug, label, count: documents.length })),
    }));
}

/**
 * How many documents have no day and are found on none, where the search page offers to narrow by days; undefined where
 * that would leave no document out.
 */
export function withoutDay(corpus: Corpus): number | undefined {
  const days = searchFacetIndex(corpus)[DAY];
  if (!narrows(days, corpus)) return undefined;
  return corpus.documents.filter(({ issuedDate }) => issuedDate === undefined).length;
}

/** How many of the records of search are no documents and have no day: they come first there; see `searchRecords`. */
export function undatedRecords(corpus: Corpus, handbook: readonly unknown[] = []): number {
  return namedRecords(corpus).length + handbook.length;
}
