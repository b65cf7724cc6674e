/** What stands beside results and may come after them, and other ways to ask. */
export { listKept, offerToKeep } from './kept-searches.ts';
export { helpOn, suggest } from './other-ways.ts';
