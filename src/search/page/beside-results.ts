import { keepSearches } from './kept-searches.ts';
import { box } from './result-view.ts';
import { form, words } from './search-form.ts';

/** What stands beside results and may come after them, and other ways to ask. */
export { helpOn, suggest } from './other-ways.ts';

/** The searches that this browser keeps. */
export const kept = keepSearches(form, box, words);
