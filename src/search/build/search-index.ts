import { createReadStream } from 'node:fs';
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import { INDEX_ENTRY, indexName, sealOf } from '../../outputs/search/search-seal.ts';
import { INDEX_CHARACTERS } from '../../vietnamese/index-form.ts';

/** A page that only Pagefind sees. */
export interface IndexedPage {
  url: string;
  content: string;
}

/** What no query asks for: a word in the form of the index ends in “_”. */
const NO_WORD = 'x';

/** Small chunks: a query loads the few words it asks for. Held by a size test in the bench. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '500';

/** What Pagefind writes beside the index: its own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** The files of search in the folder of a site. `pages` holds one `IndexedPage` a line, and only while it is built. */
export function searchFiles(outDir: string): Record<'folder' | 'pages' | 'lexicon' | 'glossary', string> {
  const folder = join(outDir, 'pagefind');
  const file = (name: string): string => join(folder, name);
  return { folder, pages: file('pages.ndjson'), lexicon: file('lexicon.txt'), glossary: file('glossary.txt') };
}

/**
 * Makes the index of the pages that `writeSearchPages` has left, and removes them. It knows no corpus: what Pagefind needs
 * for many documents leaves no room for one in the same process. What else search loads is sealed with the name of the
 * index. Throws when Pagefind reports an error.
 */
export async function indexSearchPages(outDir: string): Promise<void> {
  const { folder, pages, lexicon, glossary } = searchFiles(outDir);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: INDEX_CHARACTERS });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    let isEmpty = true;
    for await (const line of createInterface({ input: createReadStream(pages) })) {
      refuse(await index.addHTMLFile(JSON.parse(line) as IndexedPage));
      isEmpty = false;
    }
    // Without a page Pagefind makes no index, and an index that is not there is one that did not load.
    if (isEmpty) refuse(await index.addCustomRecord({ url: '/', content: NO_WORD, language: 'vi' }));
    refuse(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  await rm(pages);
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
  const name = indexName(await readFile(join(folder, INDEX_ENTRY), 'utf8'));
  for (const part of [lexicon, glossary]) await appendFile(part, sealOf(name));
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
