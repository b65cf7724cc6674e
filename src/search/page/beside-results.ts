/** What stands beside results and may come after them. */
export { countFacets } from './facet-counts.ts';
export { keepSearches } from './kept-searches.ts';
