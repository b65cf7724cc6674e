import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/from-astro.ts';
import { addressesUnder } from '../../../outputs/site/addresses.ts';
import { rollUpParts } from '../../../outputs/unit/roll-up-parts.ts';

export async function getStaticPaths() {
  const parts = rollUpParts(await getCorpus(), addressesUnder(import.meta.env.BASE_URL));
  return [...parts].map(([unit, part]) => ({ params: { unit }, props: { part } }));
}

/** The duties of one unit: what is loaded when a file of it was given. */
export const GET: APIRoute = ({ props }) => Response.json(props['part']);
