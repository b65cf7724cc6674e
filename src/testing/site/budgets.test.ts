import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { basePath, brotliBytes, builtPages, scriptsOf, stylesOf } from './built-site.ts';

/** One round trip of a first visit: HTML, CSS and JavaScript after brotli, without fonts. */
const PAGE_BYTES = 14_000;
/** So many bytes of words, after brotli, leave room for what marks them up; a longer document may take more, by its length. */
const WORDS_BYTES = 2_500;
const BYTES_PER_BYTE_OF_WORDS = 2;
const SCRIPT_BYTES = 2_000;

const isDocument = new RegExp(`^${basePath}van-ban/[^/]+/$`);
const documents = builtPages().filter(
  ({ address, html }) => isDocument.test(address) && html.includes('data-official'),
);

/** What the words of a page alone would take. */
function wordsBytes(html: string): number {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main'));
  return brotliCompressSync(main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).length;
}

describe('a document page', () => {
  it(`arrives in one round trip (${PAGE_BYTES} bytes), but for what the words of a long document take`, () => {
    const weighed = documents.map(({ file, html }) => ({
      file,
      bytes: brotliBytes(file, ...stylesOf(html), ...scriptsOf(html)),
      allowed: PAGE_BYTES + BYTES_PER_BYTE_OF_WORDS * Math.max(0, wordsBytes(html) - WORDS_BYTES),
    }));
    expect(weighed.filter(({ bytes, allowed }) => bytes > allowed)).toEqual([]);
  });

  it(`needs at most ${SCRIPT_BYTES} bytes of JavaScript`, () => {
    const heavy = documents.map(({ file, html }) => [file, brotliBytes(...scriptsOf(html))] as const);
    expect(heavy.filter(([, bytes]) => bytes > SCRIPT_BYTES)).toEqual([]);
  });
});
