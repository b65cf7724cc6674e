import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/from-astro.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { rollUpIndex } from '../../outputs/unit/roll-up-index.ts';

/** Every duty and whose it is: what the office's page loads before it puts files together. */
export const GET: APIRoute = async () => {
  const index = rollUpIndex(await getCorpus(), addressesUnder(import.meta.env.BASE_URL));
  return new Response(JSON.stringify(index), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
