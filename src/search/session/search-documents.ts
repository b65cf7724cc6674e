import type { NamedUnit } from '../engine/glossary.ts';
import { loading } from '../engine/loading.ts';
import { rank, type CombineParts, type Match } from '../engine/ranking.ts';
import { EQUIVALENT, nameOf, interpretationsOf, type Interpretation } from '../engine/interpretations.ts';
import type { SearchData } from '../engine/search-data.ts';
import { readQuery } from '../engine/typed-words.ts';

/** What a query found. */
export interface Outcome {
  /** Documents that answer the query, best first. */
  matches: Match[];
  /** Documents that answer part of it, or answer other words that may be meant. */
  near: Match[];
  /** Units that the query names. */
  units: NamedUnit[];
  /** The number that was asked for, where no document has it. */
  missing?: string | undefined;
}

/** A interpretation is found where a document answers it this well … */
const STRONG = 0.85;
/** … or, with every word in it, this well. */
const TOGETHER = 0.6;
/** Everything below this is noise, as is what answers half as well as the best. */
const WEAK = 0.4;
/** A interpretation with other words than were typed must fit this well to be offered. */
const MENDED = 0.5;
/** So well is a query answered that no other interpretation can do better. */
const ENOUGH = 0.95;

/** What few queries need. */
export const onDemand = () => loading(import('../on-demand/on-demand.ts'));

/** What a query finds. @throws LoadError where a part of search did not load */
export async function searchDocuments(asked: string, data: SearchData): Promise<Outcome> {
  // What numbers, quotation marks and a minus mean is loaded with the first of them, what else words may mean where
  // nothing answers.
  const refined = /[\d"“”„«»]|\s-\S/.test(asked) ? await onDemand() : undefined;
  const query = refined?.withWrittenNumbers(asked, data.lexicon) ?? asked;
  const without = await refined?.searchWithout(query, data, searchDocuments);
  if (without) return without;
  const typed = (refined?.readQuoted ?? readQuery)(query);
  if (!typed.words[0]) return { matches: [], near: [], units: [] };
  const best = new Map<string, Match>();
  let enough = 0;
  const interpretations = interpretationsOf(typed, data);
  const isPhrased = typed.phrases.length > 0;
  await consider(interpretations);
  const numbers = await refined?.byNumber(query, typed, interpretations, data, best, refined);
  numbers?.matches.forEach(put);
  if (enough < ENOUGH && !isPhrased && !numbers?.isCodeMissing) {
    const { combineParts, suggestionsOf, withLeftOut } = refined ?? (await onDemand());
    const looked = await withLeftOut(typed, data);
    await consider([...interpretationsOf(looked, data), ...suggestionsOf(looked, data)], combineParts);
  }
  const sorted = [...best.values()]
    .filter(({ fit, interpretation }) => interpretation.corrected === 0 || fit >= MENDED)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const top = Math.min(1, sorted[0]?.score ?? 0);
  // Where nothing answers half of the query, the best of what is there: nothing is said only when there is nothing.
  const floor = isPhrased ? 0 : top < WEAK ? top * 0.8 : Math.max(WEAK, top / 2);
  const all = sorted.filter(({ fit }) => fit >= floor);
  const isTyped = ({ interpretation }: Match): boolean => interpretation.corrected === 0;
  const isStrong = ({ fit, isWhole }: Match): boolean =>
    fit >= (numbers?.isCodeMissing ? ENOUGH : isWhole ? TOGETHER : STRONG);
  const topTyped = Math.min(1, all.find(isTyped)?.score ?? 0);
  const isAnswer = (match: Match): boolean =>
    typed.isQuoted || (isTyped(match) && isStrong(match) && match.score >= topTyped - 0.12);
  const matches = all.filter(isAnswer);
  // Beside an answer, nobody needs words that were not typed.
  const near = all.filter((match) => !matches.includes(match) && (!matches[0] || match.interpretation.corrected === 0));
  const units = new Set(interpretations.flatMap(({ words }) => data.glossary.unitsIn(words)));
  return { matches, near, units: [...units], missing: numbers?.missing };

  async function consider(options: readonly Interpretation[], combineParts?: CombineParts): Promise<void> {
    const tried = new Set<string>();
    for (const interpretation of options) {
      // Meanings of an abbreviation are equals; other interpretations are tried only while nothing answers.
      if (enough >= ENOUGH && interpretation.trust < EQUIVALENT) break;
      if (tried.has(nameOf(interpretation))) continue;
      tried.add(nameOf(interpretation));
      (await rank(interpretation, data, refined, combineParts)).forEach(put);
    }
  }

  function put(match: Match): void {
    if ((best.get(match.id)?.score ?? 0) < match.score) best.set(match.id, match);
    enough = Math.max(enough, match.fit * match.interpretation.trust);
  }
}
