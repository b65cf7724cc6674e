/** What stands beside results and may come after them, an order that few ask for, and other ways to ask. */
export { byDay } from './by-day.ts';
export { countFacets } from './facet-counts.ts';
export { keepSearches } from './kept-searches.ts';
export { helpOn, suggest } from './other-ways.ts';
