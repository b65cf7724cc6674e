import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/from-astro.ts';
import { getHistory } from '../../history/reading/from-astro.ts';
import { documentFeed } from '../../outputs/news/feed.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';

/** The Atom feed of documents. */
export const GET: APIRoute = async () => {
  const feed = documentFeed(await getCorpus(), await getHistory(), addressesUnder(import.meta.env.BASE_URL));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
