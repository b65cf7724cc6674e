import { createReadStream } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import { START, type SearchStart } from '../../outputs/search/search-start.ts';
import { DUE, type DueDays, type SearchDue } from '../../outputs/search/search-due.ts';
import { INDEX_CHARACTERS } from '../../vietnamese/index-form.ts';
import type { SearchGlossary } from '../../outputs/search/search-glossary.ts';
import { wholeEngine } from './whole-engine.ts';

/** A page that only Pagefind sees. */
export interface IndexedPage {
  url: string;
  content: string;
}

/** What no query asks for: a word in the form of the index ends in “_”. */
const NO_WORD = 'x';

/** Small chunks: a query loads the few words it asks for. Held by a size test in the bench. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '500';

/** Pagefind's script, what says which index there is, and the program for languages that it does not stem, as Vietnamese. */
const ENGINE = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';
const PROGRAM = 'wasm.unknown.pagefind';

/** What Pagefind writes beside the index: its own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** The parts of an index that other files have taken in. */
const TAKEN_IN = /^pagefind-entry\.json$|\.(?:pf_meta|pagefind)$/;

/**
 * The files of search in the folder of a site. Only while it is built: `pages` holds one `IndexedPage` a line, the lexicon
 * and the glossary are what search will know of words, `due` which tasks are due by which day.
 */
export function searchFiles(outDir: string): Record<'folder' | 'pages' | 'lexicon' | 'glossary' | 'due', string> {
  const folder = join(outDir, 'pagefind');
  const file = (name: string): string => join(folder, name);
  return {
    folder,
    pages: file('pages.ndjson'),
    lexicon: file('lexicon.txt'),
    glossary: file('glossary.json'),
    due: file('due-days.json'),
  };
}

/**
 * Makes the index of the pages that `writeSearchPages` has left, and removes them. It knows no corpus: what Pagefind needs
 * for many documents leaves no room for one in the same process. Of what Pagefind would ask for one after the other two
 * files are left, whose names are known before. Throws when Pagefind reports an error.
 */
export async function indexSearchPages(outDir: string): Promise<void> {
  const { folder, pages, lexicon, glossary, due } = searchFiles(outDir);
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
  const read = (name: string): Promise<Buffer> => readFile(join(folder, name));
  const entry = JSON.parse(String(await read(ENTRY))) as { languages: { vi: { hash: string } } };
  const name = entry.languages.vi.hash;
  const start: SearchStart = {
    name,
    entry,
    meta: (await read(`pagefind.${name}.pf_meta`)).toString('base64'),
    glossary: JSON.parse(await readFile(glossary, 'utf8')) as SearchGlossary,
    lexicon: await readFile(lexicon, 'utf8'),
  };
  const dated: SearchDue = { name, days: JSON.parse(await readFile(due, 'utf8')) as DueDays };
  const program = { name: PROGRAM, bytes: await read(PROGRAM) };
  await writeFile(join(folder, ENGINE), wholeEngine(String(await read(ENGINE)), program));
  await writeFile(join(folder, START), JSON.stringify(start));
  await writeFile(join(folder, DUE), JSON.stringify(dated));
  const rest = (await readdir(folder)).filter((name) => UNUSED.test(name) || TAKEN_IN.test(name));
  for (const file of [pages, lexicon, glossary, due, ...rest.map((name) => join(folder, name))]) await rm(file);
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
