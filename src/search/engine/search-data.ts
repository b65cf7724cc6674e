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
}

/** Loads what search needs from its folder (its address ends with `/`). Throws a `LoadError` when a part is missing. */
export async function openSearchData(folder: string): Promise<SearchData> {
  const [index, lexicon, glossary] = await Promise.all([
    openIndex(folder),
    load(`${folder}lexicon.txt`).then(readLexicon),
    load(`${folder}glossary.json`).then((text) => readGlossary(JSON.parse(text) as SearchGlossary)),
  ]);
  return { index, lexicon, glossary };
}

const load = (address: string): Promise<string> =>
  loading(
    fetch(address).then((response) => {
      if (!response.ok) throw new LoadError();
      return response.text();
    }),
  );
