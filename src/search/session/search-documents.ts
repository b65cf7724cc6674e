import { BestMatches, ENOUGH, NEARLY, STRONG, type Outcome } from '../engine/best-matches.ts';
import { interpretationsOf, type Interpretation } from '../engine/interpretations.ts';
import { loading } from '../engine/loading.ts';
import { knownOf, rank, type Match } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import { readQuery } from '../engine/typed-words.ts';

/** What numbers, quotation marks and a minus mean, and what is asked in a question or a whole sentence. */
const SIGNS = /[\d"“”„«»?]|\s-\S|.{80}/;

/** What few queries need. */
export const onDemand = () => loading(import('../on-demand/on-demand.ts'));

/** What a query finds. @throws LoadError where a part of search did not load */
export async function searchDocuments(query: string, data: SearchData): Promise<Outcome> {
  const isPlain = !SIGNS.test(query);
  const best = new BestMatches();
  const options = interpretationsOf(readQuery(query), data);
  // What will be looked for in any case is asked for at once, for each round trip is felt; where a word is none here, also
  // what mends words.
  const isKnown = ({ words }: Interpretation): boolean => {
    const known = knownOf(words, data.lexicon);
    void data.index.prepare(known);
    return !words[known.length];
  };
  if (!options.some(isKnown)) onDemand().catch(() => {});
  if (isPlain) await best.consider(options, (one) => rank(one, data));
  if (best.enough < ENOUGH) return (await onDemand()).searchInFull(query, data, isPlain);
  const all = best.sorted();
  const top = all[0]!.score;
  const found = all.filter(({ fit }) => fit >= top / 2);
  const isAnswer = ({ fit, score }: Match): boolean => fit >= STRONG && score >= Math.min(1, top) - NEARLY;
  return { matches: found.filter(isAnswer), near: found.filter((match) => !isAnswer(match)) };
}
