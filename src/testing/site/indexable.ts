import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, tagsOf } from './built-site.ts';

/** The pages of a built site that a search engine may list: those that do not ask to be left out. */
export function indexablePages(folder: string, base: string): string[] {
  const pages = builtPages(folder, base).filter(
    ({ html }) => !tagsOf(html).some((tag) => /^<meta name="robots" content="[^"]*noindex/.test(tag)),
  );
  return pages.map(({ address }) => address).toSorted();
}

/** The pages that its sitemap names. */
export function mappedPages(folder: string): string[] {
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname).toSorted();
}
