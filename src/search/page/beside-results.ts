/** What stands beside results and may come after them, and an order that few ask for. */
export { byDay } from './by-day.ts';
export { countFacets } from './facet-counts.ts';
export { keepSearches } from './kept-searches.ts';
