import type { Corpus } from '../../corpus/corpus.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { dueDays } from '../../outputs/search/due-days.ts';
import { searchGlossary } from '../../outputs/search/search-glossary.ts';
import { searchLexicon } from '../../outputs/search/search-lexicon.ts';
import { anchorTitle, searchRecords, type SearchRecord } from '../../outputs/search/search-records.ts';
import { readGlossary } from '../../search/engine/glossary.ts';
import { readLexicon } from '../../search/engine/lexicon.ts';
import type { DocumentIndex, RawDocument } from '../../search/engine/pagefind-index.ts';
import { endsOf } from '../../search/engine/typed-words.ts';
import { searchDocuments } from '../../search/session/search-documents.ts';
import { type Outcome } from '../../search/engine/best-matches.ts';
import type { SearchData } from '../../search/engine/search-data.ts';
import { foldWord, markedTermOf } from '../../vietnamese/index-form.ts';

type Places = Map<string, Map<string, number[]>>;

/** Search over a corpus without Pagefind and without a browser, for tests: the same answers from the same records. */
export function searchInMemory(corpus: Corpus): SearchData & { find(query: string): Promise<Outcome> } {
  const records = searchRecords(corpus);
  const data = {
    lexicon: readLexicon(searchLexicon(records)),
    glossary: readGlossary(searchGlossary(corpus)),
    index: indexInMemory(records),
    name: '',
    // Nothing else is asked for by itself.
    part: async <T>() => ({ name: '', days: dueDays(records) }) as T,
  };
  return { ...data, find: (query) => searchDocuments(query, data) };
}

function indexInMemory(records: readonly SearchRecord[]): DocumentIndex {
  const [folded, marked]: [Places, Places] = [new Map(), new Map()];
  const documents = new Map(records.map((record) => [record.slug, rawDocument(record)]));
  const orders = new Map(records.map(({ slug, order }) => [slug, Number(order)]));
  for (const [slug, { content }] of documents) {
    content.split(' ').forEach((word, at) => {
      const [term = ''] = /[\p{L}\p{N}\p{M}]+_/u.exec(word) ?? [];
      if (term === '') return;
      put(marked, term.toLowerCase(), slug, at);
      put(folded, foldWord(term.slice(0, -1)), slug, at);
    });
  }
  const placesOf = (places: Places, term: string) => places.get(term) ?? new Map<string, number[]>();
  return {
    prepare: async () => undefined,
    folded: async (word) => {
      const found: Places = new Map();
      for (const [slug, list] of endsOf(word).flatMap((key) => [...placesOf(folded, key)])) {
        for (const at of list) put(found, '', slug, at);
      }
      return placesOf(found, '');
    },
    marked: async (text) => placesOf(marked, markedTermOf(text)),
    begun: async ({ text }) => {
      const found: Places = new Map();
      for (const [term, places] of marked) {
        if (!term.startsWith(markedTermOf(text).slice(0, -1))) continue;
        for (const [slug, list] of places) for (const at of list) put(found, '', slug, at);
      }
      return placesOf(found, '');
    },
    withFacet: async (name, values) =>
      new Map(
        records
          .filter(({ facets }) => facets[name as keyof typeof facets]?.some((value) => values.includes(value)))
          .map(({ slug }) => [slug, []]),
      ),
    facets: async () => ({ nam: {} }),
    order: (slug) => orders.get(slug) ?? 0,
    read: async (slug) => documents.get(slug) as RawDocument,
  };
}

function put(places: Places, term: string, slug: string, at: number): void {
  const bySlug = places.get(term) ?? new Map<string, number[]>();
  places.set(term, bySlug.set(slug, [...(bySlug.get(slug) ?? []), at]));
}

/** What Pagefind gives back of a record. */
function rawDocument({ addressOf, sections, status }: SearchRecord): RawDocument {
  const words: string[] = [];
  const anchors: RawDocument['anchors'] = [];
  for (const section of sections) {
    const { id, form } = section;
    if (words.length > 0) words.push('|');
    if (id !== undefined) anchors.push({ id, title: anchorTitle(section), location: words.length });
    words.push(...form.split(' '));
  }
  return { url: addressOf(addressesUnder('/')), content: words.join(' '), meta: { status }, anchors };
}
