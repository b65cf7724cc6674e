/** How Pagefind calls what says which index there is. */
export const INDEX_ENTRY = 'pagefind-entry.json';

/**
 * What search begins with, in one file, so that one request brings it and no two indexes are ever mixed: what Pagefind
 * calls entry and meta, then what search knows of words.
 */
export const START = 'start.txt';

/** Each part a line, but for the lexicon, which is the rest. */
export interface SearchStart {
  /** The entry as Pagefind wrote it. */
  entry: string;
  /** The meta in base64. */
  meta: string;
  /** `SearchGlossary` as JSON. */
  glossary: string;
  /** See `search-lexicon.ts`. */
  lexicon: string;
}

/** The name of the index that an entry leads to. @throws if the text is no entry */
export const indexName = (entry: string): string =>
  (JSON.parse(entry) as { languages: { vi: { hash: string } } }).languages.vi.hash;

/** It ends with the name of the index, a digest of what that holds: so one that was cut off is told from a whole. */
export const startText = ({ entry, meta, glossary, lexicon }: SearchStart): string =>
  [entry, meta, glossary, lexicon, `=${indexName(entry)}`].join('\n');

/** The parts of such a file, and the name of its index. @throws if the text is none, or not whole */
export function readStart(text: string): SearchStart & { name: string } {
  const [, entry, meta, glossary, lexicon, name] = /^(.*)\n(.*)\n(.*)\n([^]*)\n=(.*)$/.exec(text) as unknown as string[];
  if (indexName(entry!) !== name) throw new Error(START);
  return { entry: entry!, meta: meta!, glossary: glossary!, lexicon: lexicon!, name };
}
