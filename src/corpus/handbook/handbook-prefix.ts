/** What the ids of the handbook's pages begin with in Astro's store, where the corpus stands beside them. */
export const HANDBOOK_PREFIX = 'huong-dan/';
