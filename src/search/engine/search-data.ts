import { INDEX_ENTRY, indexName, readStart, START } from '../../outputs/search/search-start.ts';
import type { SearchGlossary } from '../../outputs/search/search-glossary.ts';
import { readGlossary, type Glossary } from './glossary.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { LoadError, loading } from './loading.ts';
import { openIndex, type DocumentIndex } from './pagefind-index.ts';

/** What search knows of words. */
export interface Vocabulary {
  lexicon: Lexicon;
  glossary: Glossary;
}

/** What search works on. */
export interface SearchData extends Vocabulary {
  index: DocumentIndex;
  /** The name of the index: another one has another. */
  name: string;
  /** Where a worker finds the same; none where these data are no folder's. */
  folder?: string | undefined;
}

/**
 * Loads what search needs from its folder (its address ends with `/`). Throws a `LoadError` when a part is missing, cut
 * off, or no part of search at all.
 * @param begun what was asked for already of `START`
 */
export async function openSearchData(folder: string, begun?: Promise<Response>): Promise<SearchData> {
  const start = loading((begun ?? fetch(folder + START, ANEW)).then(textOf).then(readStart));
  const index = await openIndex(folder, start);
  const { name, lexicon, glossary } = await start;
  return {
    index,
    name,
    folder,
    lexicon: readLexicon(lexicon),
    glossary: readGlossary(JSON.parse(glossary) as SearchGlossary),
  };
}

/** The name of the index that a folder has now. */
export const nameAt = (folder: string): Promise<string> =>
  loading(fetch(folder + INDEX_ENTRY, ANEW).then(textOf).then(indexName));

/** As the server has it now: a browser may have kept an older one. */
const ANEW: RequestInit = { cache: 'no-cache' };

function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new LoadError();
  return response.text();
}
