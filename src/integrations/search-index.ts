import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../corpus/corpus.ts';
import { addressesUnder } from '../outputs/addresses.ts';
import { searchGlossary } from '../outputs/search-glossary.ts';
import { searchLexicon } from '../outputs/search-lexicon.ts';
import { searchRecords, type SearchRecord } from '../outputs/search-records.ts';
import { INDEX_CHARACTERS } from '../vietnamese/index-form.ts';

export interface SearchIndexOptions {
  corpus: Corpus;
  /** The folder of the site: the index goes to `pagefind/` in it. */
  outDir: string;
  basePath: string;
}

/** Small chunks: a query loads the few words it asks for. Held by a size test in the bench. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '500';

/** What Pagefind writes beside the index: its own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Writes the search index of a corpus: Pagefind's files, `lexicon.txt` and `glossary.json`. The same corpus gives the
 * same bytes. Throws when Pagefind reports an error or a text would not come back as it was written.
 */
export async function writeSearchIndex({ corpus, outDir, basePath }: SearchIndexOptions): Promise<void> {
  const folder = join(outDir, 'pagefind');
  const records = searchRecords(corpus);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writePagefind(records, folder, basePath);
  await writeFile(join(folder, 'lexicon.txt'), searchLexicon(records));
  await writeFile(join(folder, 'glossary.json'), JSON.stringify(searchGlossary(corpus)));
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
}

async function writePagefind(records: readonly SearchRecord[], folder: string, basePath: string): Promise<void> {
  const { document } = addressesUnder(basePath);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: INDEX_CHARACTERS });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const record of records) {
      refuse(await index.addHTMLFile({ url: document(record.slug), content: recordPage(record) }));
    }
    refuse(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** A page for Pagefind alone. Nothing but inline elements: it would add full stops after blocks. */
function recordPage({ sections, facets, status, order }: SearchRecord): string {
  const filters = Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}[data-value]" data-value="${escape(value)}"></i>`),
  );
  const facts = `<i data-pagefind-sort="order[data-order]" data-pagefind-meta="status[data-status]" data-order="${order}" data-status="${escape(status)}"></i>`;
  const words = sections.map(({ id, label, form }) => {
    const anchor = id === undefined ? '' : `<a id="${escape(id)}" data-pagefind-title="${escape(label ?? '')}"></a>`;
    return anchor + escape(form);
  });
  return `<html lang="vi"><body>${filters.join('')}${facts}<main data-pagefind-body>${words.join(' | ')}</main></body></html>`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
