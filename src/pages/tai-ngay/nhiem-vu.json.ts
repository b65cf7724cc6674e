import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/from-astro.ts';
import { getHistory } from '../../history/reading/from-astro.ts';
import { dayFiles } from '../../outputs/any-day/day-files.ts';

/** The tasks with the days on which units had them to do. */
export const GET: APIRoute = async () => Response.json(dayFiles(await getCorpus(), await getHistory()).duties);
