import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Corpus } from '../../corpus/corpus.ts';
import { indexSearchPages } from '../../search/build/search-index.ts';
import { writeSearchPages } from '../../search/build/search-pages.ts';

/** The index of a corpus, as the site has it, in a folder of its own. */
export interface SearchFolder {
  /** Its address, which ends with `/`. */
  address: string;
  /** As browsers fetch it: for a test to put in the place of `fetch`. */
  fetch(address: string | URL): Promise<Response>;
  /** The same, where one file does not arrive. */
  fetchWithout(name: string): SearchFolder['fetch'];
  remove(): void;
}

/** Inside the project: from elsewhere a test that has a DOM imports nothing. */
const CACHE = resolve('.cache');

/** Makes the index of a corpus with Pagefind. */
export async function aSearchFolder(corpus: Corpus): Promise<SearchFolder> {
  mkdirSync(CACHE, { recursive: true });
  const outDir = mkdtempSync(join(CACHE, 'search-folder-'));
  await writeSearchPages({ corpus, outDir, basePath: '/' });
  await indexSearchPages(outDir);
  let isRemoved = false;
  const fetchFrom: SearchFolder['fetch'] = async (address) => {
    // Pagefind goes on with what it has begun; a test that is over hears no more of it.
    if (isRemoved) return new Promise(() => {});
    try {
      return new Response(new Uint8Array(readFileSync(fileURLToPath(String(address).replace(/\?.*$/, '')))));
    } catch {
      return new Response('', { status: 404 });
    }
  };
  return {
    address: `${pathToFileURL(join(outDir, 'pagefind')).href}/`,
    fetch: fetchFrom,
    fetchWithout: (name) => async (address) =>
      String(address).endsWith(name) ? new Response('', { status: 404 }) : fetchFrom(address),
    remove() {
      isRemoved = true;
      rmSync(outDir, { recursive: true });
    },
  };
}
