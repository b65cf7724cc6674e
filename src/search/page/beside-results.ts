/** What stands beside results and may come after them, and other ways to ask. */
export { keepSearches } from './kept-searches.ts';
export { helpOn, suggest } from './other-ways.ts';
