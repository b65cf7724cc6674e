import { getCorpus, getCorpusFile } from '../../corpus/from-astro.ts';
import type { History } from '../history.ts';
import { storedHistory } from './stored-history.ts';

/** The history of the corpus of this build, for pages. */
export async function getHistory(): Promise<History> {
  return storedHistory(await getCorpusFile(), await getCorpus());
}
