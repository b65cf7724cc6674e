import { escapeMarkup } from '../../outputs/escape-markup.ts';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Corpus } from '../../corpus/corpus.ts';
import { addressesUnder, type Addresses } from '../../outputs/site/addresses.ts';
import type { NamedPage } from '../../outputs/search/named-records.ts';
import { dueDays } from '../../outputs/search/due-days.ts';
import { searchGlossary } from '../../outputs/search/search-glossary.ts';
import { searchLexicon } from '../../outputs/search/search-lexicon.ts';
import { anchorTitle, searchRecords, type SearchRecord } from '../../outputs/search/search-records.ts';
import { type IndexedPage, searchFiles } from './search-index.ts';

export interface SearchPagesOptions {
  corpus: Corpus;
  /** The pages of the handbook, which are found by their titles. */
  handbook?: readonly NamedPage[];
  /** The folder of the site: what search needs goes to `pagefind/` in it. */
  outDir: string;
  basePath: string;
}

/**
 * Writes what search knows of a corpus: its words, and the pages that `indexSearchPages` indexes. The same corpus gives
 * the same bytes. Throws when a text would not come back from the index as it was written.
 */
export async function writeSearchPages({ corpus, handbook, outDir, basePath }: SearchPagesOptions): Promise<void> {
  const { folder, pages, lexicon, glossary, due } = searchFiles(outDir);
  const addresses = addressesUnder(basePath);
  const records = searchRecords(corpus, handbook);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(lexicon, searchLexicon(records));
  await writeFile(glossary, JSON.stringify(searchGlossary(corpus)));
  await writeFile(due, JSON.stringify(dueDays(records)));
  await writeFile(pages, linesOf(records, addresses));
}

function* linesOf(records: readonly SearchRecord[], addresses: Addresses): Generator<string> {
  for (const record of records) {
    const page: IndexedPage = { url: record.addressOf(addresses), content: recordPage(record) };
    // To those who read line by line these two end a line as well.
    yield `${JSON.stringify(page)
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029')}\n`;
  }
}

/** A page for Pagefind alone. Nothing but inline elements: it would add full stops after blocks. */
function recordPage({ sections, facets, status, order }: SearchRecord): string {
  const filters = Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}[data-value]" data-value="${escapeMarkup(value)}"></i>`),
  );
  const facts = `<i data-pagefind-sort="order[data-order]" data-pagefind-meta="status[data-status]" data-order="${order}" data-status="${escapeMarkup(status)}"></i>`;
  const words = sections.map((section) => {
    const { id, form } = section;
    const title = escapeMarkup(anchorTitle(section));
    return (
      (id === undefined ? '' : `<a id="${escapeMarkup(id)}" data-pagefind-title="${title}"></a>`) + escapeMarkup(form)
    );
  });
  return `<html lang="vi"><body>${filters.join('')}${facts}<main data-pagefind-body>${words.join(' | ')}</main></body></html>`;
}
