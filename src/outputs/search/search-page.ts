import type { Corpus } from '../../corpus/corpus.ts';
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
