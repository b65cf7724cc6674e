import { NUMBER_PLACE, TITLE_START } from '../../outputs/search/search-zones.ts';
import type { Occurrence } from '../engine/alignment.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import { bestOf, occurrencesOf, OTHER_MARKS, partsOf, rank, type Match } from '../engine/ranking.ts';
import type { BestMatches } from '../engine/best-matches.ts';
import type { SearchData } from '../engine/search-data.ts';
import { combineParts, moreBy, NOTHING, strangersIn } from './combine-parts.ts';
import { mostOf, wordsIn } from './most-of.ts';
import { naming } from './naming.ts';
import { phrased } from './phrased.ts';

/** A number that was typed beside a word is there so many words from it at most: “Phụ lục số 2”. */
const BESIDE = 2;
/** Such a share of the words may stand alone, each in a part of its own. */
const MOST_ALONE = 1 / 3;
/** Passages that answer less well than this, of the best of their document, are shown to nobody. */
const NEARLY_BEST = 0.8;
/** What speaks for a document of the kind that was asked for. */
const LIKED = 0.07;

export interface RefinedMatch extends Match {
  /**
   * Every word stands in the document as it was typed, but for marks that were left out, and every number beside a word
   * that it was typed beside; small words aside. Where they stand in several parts, most stand beside such a word.
   */
  isWhole?: boolean;
}

/** What the ranking of an interpretation takes into account besides its words. */
export interface HowToRank {
  /** Numbers or phrases were typed: they may name the document itself. */
  hasSigns: boolean;
  /** Words may stand in several parts of a document. */
  isCombining: boolean;
}

/** The documents that answer an interpretation, with all that is known of it. */
export async function rankRefined(
  interpretation: Interpretation,
  data: SearchData,
  { hasSigns, isCombining }: HowToRank,
  best?: BestMatches,
): Promise<RefinedMatch[]> {
  const { index, lexicon, glossary } = data;
  const kind = await Promise.all(interpretation.kind.filter(({ key }) => lexicon.has(key)).map(index.folded));
  const isOfKind = (id: string): boolean => kind.every((places) => (places.get(id)?.[0] ?? Infinity) < NUMBER_PLACE);
  const small = interpretation.words.map(glossary.isSmall);
  const strangers = strangersIn(interpretation.words, lexicon);
  const more = isCombining ? Math.max(1, moreBy(strangers)) : 1;
  let occurrences: Occurrence[] = [];
  let enough = best?.enough ?? 0;
  return rank(interpretation, data, {
    answer(id, terms, starts, weights) {
      // What answers half as well as the best is shown to nobody: most documents need not be looked at any further.
      const least = best && !interpretation.phrases[0] ? enough / 2 : 0;
      if (mostOf(wordsIn(terms.filter(({ folded }) => folded.has(id))), weights) * more < least) return NOTHING;
      occurrences = occurrencesOf(id, terms);
      if (hasSigns) occurrences = phrased(occurrences, interpretation);
      const parts = partsOf(occurrences, starts);
      if (isCombining) return combineParts(bestOf(parts, weights, !hasSigns), parts, weights, strangers, least);
      const likely = parts.map((part) => (mostOf(wordsIn(part), weights) < least * NEARLY_BEST ? [] : part));
      return bestOf(likely, weights, !hasSigns);
    },
    judge(match): RefinedMatch {
      enough = Math.max(enough, match.fit * interpretation.trust);
      const [best] = match.passages;
      const isKind = isOfKind(match.id);
      const isNamed = hasSigns && isKind && best !== undefined && best.end < TITLE_START;
      const more = (isKind && kind[0] ? LIKED : 0) + (isNamed ? naming(best, occurrences, interpretation) : 0);
      const isWhole = isThereWhole(interpretation, small, best?.has, occurrences);
      return { ...match, isWhole, score: match.score + more };
    },
  });
}

/** Whether a document has what an interpretation asks for; `together` tells which words its best passage has. */
function isThereWhole(
  { words }: Interpretation,
  small: readonly boolean[],
  together: readonly boolean[] = [],
  occurrences: readonly Occurrence[],
): boolean {
  const placesOf = (wanted: number): number[] =>
    occurrences.flatMap(({ place, from, to, agreement }) =>
      from <= wanted && wanted <= to && agreement > OTHER_MARKS ? place : [],
    );
  const isBeside = (at: number): boolean => {
    const beside = [at - 1, at + 1].flatMap(placesOf);
    return placesOf(at).some((place) => beside.some((other) => Math.abs(other - place) <= BESIDE));
  };
  const telling = [...words.keys()].filter((at) => !small[at]);
  const isNumber = (at: number): boolean => words.length > 1 && /^\d/.test(words[at]!.key);
  if (!telling.every((at) => (isNumber(at) ? isBeside(at) : placesOf(at)[0] !== undefined))) return false;
  // “quá” in one part and “hạn” in another are not “quá hạn”.
  const alone = telling.filter((at) => !isBeside(at));
  return telling.every((at) => together[at]) || alone.length <= telling.length * MOST_ALONE;
}
