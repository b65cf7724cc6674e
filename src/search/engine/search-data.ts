import { INDEX_ENTRY, indexName, sealOf } from '../../outputs/search/search-seal.ts';
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
 * off, no part of search at all, or of another index than the others.
 */
export async function openSearchData(folder: string): Promise<SearchData> {
  const [index, name, lexicon, glossary] = await Promise.all([
    openIndex(folder),
    nameAt(folder),
    load(`${folder}lexicon.txt`),
    load(`${folder}glossary.txt`),
  ]);
  const whole = (part: string): string => {
    const seal = sealOf(name);
    if (!part.endsWith(seal)) throw new LoadError();
    return part.slice(0, -seal.length);
  };
  return {
    index,
    name,
    folder,
    lexicon: readLexicon(whole(lexicon)),
    glossary: readGlossary(JSON.parse(whole(glossary)) as SearchGlossary),
  };
}

/** The name of the index that a folder has now. */
export const nameAt = (folder: string): Promise<string> => loading(load(folder + INDEX_ENTRY).then(indexName));

/** A part as the server has it now: an older one that a browser has kept would not fit the others. */
const load = (address: string): Promise<string> =>
  loading(
    fetch(address, { cache: 'no-cache' }).then((response) => {
      if (!response.ok) throw new LoadError();
      return response.text();
    }),
  );
