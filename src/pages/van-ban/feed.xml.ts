import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/from-astro.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { documentFeed } from '../../outputs/feed.ts';

/** The Atom feed of documents. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const feed = documentFeed(corpus, corpus.site.url, addressesUnder(import.meta.env.BASE_URL));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
