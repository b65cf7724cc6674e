import { describe, expect, it } from 'vitest';
import { basePath, brotliBytes, builtPages, scriptsOf } from './built-site.ts';
import { documentWeights, PAGE_BYTES } from './document-weight.ts';

const SCRIPT_BYTES = 2_000;

const isDocument = new RegExp(`^${basePath}van-ban/[^/]+/$`);
const documents = builtPages().filter(
  ({ address, html }) => isDocument.test(address) && html.includes('data-official'),
);

describe('a document page', () => {
  it(`arrives in one round trip (${PAGE_BYTES} bytes), but for what the words of a very long document take`, () => {
    expect(documentWeights().filter(({ bytes, allowed }) => bytes > allowed)).toEqual([]);
  });

  it(`needs at most ${SCRIPT_BYTES} bytes of JavaScript`, () => {
    const heavy = documents.map(({ file, html }) => [file, brotliBytes(scriptsOf(html))] as const);
    expect(heavy.filter(([, bytes]) => bytes > SCRIPT_BYTES)).toEqual([]);
  });
});
