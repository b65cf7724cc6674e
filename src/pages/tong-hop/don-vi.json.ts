import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/from-astro.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { rollUpHead } from '../../outputs/unit/roll-up-parts.ts';

/** Whose files the office puts together: what its page loads first where the duties are many. */
export const GET: APIRoute = async () =>
  Response.json(rollUpHead(await getCorpus(), addressesUnder(import.meta.env.BASE_URL)));
