/**
 * What holds the parts of search together. Pagefind names each index by a digest of what it holds; the other parts end
 * with that name, so that one that was cut off, another page in its place, or one of another release is told from a whole.
 */
export const INDEX_ENTRY = 'pagefind-entry.json';

/** The name of the index that an entry leads to. @throws if the text is no entry */
export const indexName = (entry: string): string =>
  (JSON.parse(entry) as { languages: { vi: { hash: string } } }).languages.vi.hash;

/** The end of a part that belongs to the index of this name: no line of a part begins with this sign. */
export const sealOf = (name: string): string => `\n=${name}`;
