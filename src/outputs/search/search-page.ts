import type { Corpus } from '../../corpus/corpus.ts';
import { namedRecords } from './named-records.ts';
import { FACETS, facetIndex, type FacetName } from '../register/facets.ts';

export interface SearchFacet {
  name: FacetName;
  label: string;
  values: { slug: string; label: string; count: number }[];
}

/** What the search page offers to narrow by: every facet with a choice in it. */
export function searchFacets(corpus: Corpus): SearchFacet[] {
  const index = facetIndex(corpus);
  return (Object.keys(FACETS) as FacetName[])
    .map((name) => ({
      name,
      label: FACETS[name],
      values: index[name].map(({ slug, label, documents }) => ({ slug, label, count: documents.length })),
    }))
    .filter(({ values }) => values.length > 0);
}

/** How many of the records of search are no documents and have no day: they come first there; see `searchRecords`. */
export function undatedRecords(corpus: Corpus, handbook: readonly unknown[] = []): number {
  return namedRecords(corpus).length + handbook.length;
}
