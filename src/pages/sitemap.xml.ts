import type { APIRoute } from 'astro';
import { getCorpus, getHandbook } from '../corpus/from-astro.ts';
import { addressesUnder } from '../outputs/site/addresses.ts';
import { sitemap } from '../outputs/sitemap.ts';

/** The sitemap: every page that a search engine may list. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const map = sitemap(corpus, await getHandbook(), corpus.site.url, addressesUnder(import.meta.env.BASE_URL));
  return new Response(map, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
