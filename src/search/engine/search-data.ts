import { START, type SearchStart } from '../../outputs/search/search-start.ts';
import { readGlossary, type Glossary } from './glossary.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { loading } from './loading.ts';
import { openIndex, type DocumentIndex, type Pagefind } from './pagefind-index.ts';

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
  /** Whether nobody waits any more for what is looked for: see `breath`. */
  isOver?: () => boolean;
  /** Asks for a part beside the index that few queries need. */
  part<T>(file: string): Promise<T>;
}

/**
 * Loads what search needs from its folder (its address ends with `/`). Throws a `LoadError` when a part is missing, cut
 * off, or no part of search at all.
 * @param begun what was asked for already of `START`
 */
export const openSearchData = (folder: string, begun?: Promise<Response>): Promise<SearchData> =>
  loading(open(folder, begun));

async function open(folder: string, begun?: Promise<Response>): Promise<SearchData> {
  const [pagefind, start] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    partAt<SearchStart>(folder, START, begun),
  ]);
  const { name, lexicon, glossary } = start;
  return {
    index: await openIndex(pagefind.openWith(start, { basePath: folder, baseUrl: '/', noWorker: true })),
    name,
    folder,
    part: (file) => partAt(folder, file),
    lexicon: readLexicon(lexicon),
    glossary: readGlossary(glossary),
  };
}

/** A part of search as the server has it now: a browser may have kept an older one. */
export const partAt = <T>(
  folder: string,
  file: string,
  begun = fetch(folder + file, { cache: 'no-cache' }),
): Promise<T> => begun.then((response) => response.json() as Promise<T>);
