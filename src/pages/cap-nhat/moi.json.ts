import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/from-astro.ts';
import { getHistory } from '../../history/reading/from-astro.ts';
import { newsFile } from '../../outputs/news/news-file.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';

/** What a browser needs to tell what is new since it looked last. */
export const GET: APIRoute = async () =>
  Response.json(newsFile(await getCorpus(), await getHistory(), addressesUnder(import.meta.env.BASE_URL)));
