import { expect, it } from 'vitest';
import { basePath, outDir } from './built-site.ts';
import { deadLinks } from './links.ts';

it('every link on every page leads somewhere, to the very anchor', async () => {
  expect(await deadLinks(outDir, basePath)).toEqual([]);
});
