import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/from-astro.ts';
import { getHistory } from '../../../history/reading/from-astro.ts';
import { dutiesOfUnits } from '../../../outputs/any-day/day-lists.ts';

export async function getStaticPaths() {
  return [...dutiesOfUnits(await getCorpus(), await getHistory())].map(([unit, duties]) => ({
    params: { unit },
    props: { duties },
  }));
}

/** The duties that one unit has or ever had, with the days on which it had them to do. */
export const GET: APIRoute = ({ props }) => Response.json(props['duties']);
