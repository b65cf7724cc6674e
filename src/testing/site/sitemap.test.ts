import { expect, it } from 'vitest';
import { basePath, outDir } from './built-site.ts';
import { indexablePages, mappedPages } from './indexable.ts';

it('the sitemap names every page that a search engine may list, once, and no other', () => {
  expect(mappedPages(outDir)).toEqual(indexablePages(outDir, basePath));
});
