import { describe, expect, it } from 'vitest';
import { basePath, brotliBytes, builtPages, scriptsOf, stylesOf } from './built-site.ts';

/** One round trip of a first visit: HTML, CSS and JavaScript after brotli, without fonts. */
const PAGE_BYTES = 14_000;
const SCRIPT_BYTES = 2_000;

const isDocument = new RegExp(`^${basePath}van-ban/[^/]+/$`);
const documents = builtPages().filter(
  ({ address, html }) => isDocument.test(address) && html.includes('data-official'),
);

describe('a document page', () => {
  it('exists', () => {
    expect(documents.length).toBeGreaterThan(0);
  });

  it(`arrives in one round trip (${PAGE_BYTES} bytes)`, () => {
    const heavy = documents.map(
      ({ file, html }) => [file, brotliBytes(file, ...stylesOf(html), ...scriptsOf(html))] as const,
    );
    expect(heavy.filter(([, bytes]) => bytes > PAGE_BYTES)).toEqual([]);
  });

  it(`needs at most ${SCRIPT_BYTES} bytes of JavaScript`, () => {
    const heavy = documents.map(({ file, html }) => [file, brotliBytes(...scriptsOf(html))] as const);
    expect(heavy.filter(([, bytes]) => bytes > SCRIPT_BYTES)).toEqual([]);
  });
});
