import type { SearchGlossary } from './search-glossary.ts';

/**
 * The file that search begins with, as JSON: one request brings it, one that was cut off is none, and no two indexes are ever
 * mixed in it.
 */
export const START = 'start.json';

export interface SearchStart {
  /** The name of the index, a digest of what it holds: another one has another. */
  name: string;
  /** What Pagefind asks for first: which index there is. */
  entry: unknown;
  /** What it asks for then, in base64: where in the index each word is. */
  meta: string;
  glossary: SearchGlossary;
  /** See `search-lexicon.ts`. */
  lexicon: string;
}
