import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/from-astro.ts';
import { getHistory } from '../../../history/reading/from-astro.ts';
import { dayYears } from '../../../outputs/any-day/day-lists.ts';

export async function getStaticPaths() {
  return dayYears(await getCorpus(), await getHistory()).map(({ slug, documents }) => ({
    params: { year: slug },
    props: { documents },
  }));
}

/** The documents of one year of issue, with the days on which each stood in what way. */
export const GET: APIRoute = ({ props }) => Response.json(props['documents']);
