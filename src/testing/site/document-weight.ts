import { brotliCompressSync } from 'node:zlib';
import { brotliBytes, builtPages, outDir, basePath, scriptsOf, stylesOf } from './built-site.ts';

/** One round trip of a first visit: HTML, CSS and JavaScript after brotli, without fonts. */
export const PAGE_BYTES = 14_000;
/**
 * So many bytes after brotli do the words of a directive take that has a dozen duties and all that a page says of it: up to
 * there the limit is hard. What is longer may take two more bytes, one for the word and one for its markup, for each more.
 */
const ORDINARY_WORDS = 3_200;
const BYTES_PER_BYTE_OF_WORDS = 2;

export interface Weight {
  file: string;
  bytes: number;
  /** How much of it the words of the page would take alone. */
  words: number;
  allowed: number;
}

/** What each document of a built site weighs, and what it may weigh. */
export function documentWeights(folder = outDir, base = basePath): Weight[] {
  const isDocument = new RegExp(`^${base}van-ban/[^/]+/$`);
  const documents = builtPages(folder, base).filter(
    ({ address, html }) => isDocument.test(address) && html.includes('data-official'),
  );
  return documents.map(({ file, html }) => {
    const words = wordsBytes(html);
    const allowed = PAGE_BYTES + BYTES_PER_BYTE_OF_WORDS * Math.max(0, words - ORDINARY_WORDS);
    const files = [file, ...stylesOf(html, base), ...scriptsOf(html, folder, base)];
    return { file, bytes: brotliBytes(files, folder), words, allowed };
  });
}

function wordsBytes(html: string): number {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main'));
  return brotliCompressSync(main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).length;
}
