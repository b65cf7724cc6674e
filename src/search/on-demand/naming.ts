import { NUMBER_PLACE } from '../../outputs/search/search-zones.ts';
import type { Occurrence, Passage } from '../engine/alignment.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import { OTHER_MARKS } from '../engine/ranking.ts';

/** What speaks for a document whose own number or date was typed: enough to put it before all others. */
const NAMED = 0.5;

/** What a passage in the head of a document adds to its score, by the numbers in it. */
export function naming(
  { start, end, score }: Passage,
  occurrences: readonly Occurrence[],
  { words, corrected }: Interpretation,
): number {
  const here = occurrences.filter(({ place, agreement }) => place >= start && place <= end && agreement > OTHER_MARKS);
  const isNumber = (at: number): boolean => /^\d/.test(words[at]!.key);
  const numbers = words.filter((_, at) => isNumber(at)).length;
  const found = new Set(here.filter(({ from }) => isNumber(from)).map(({ place }) => place));
  const isWhole = words.every((_, at) => here.some(({ from, to }) => from <= at && at <= to));
  // The more numbers, the closer they must stand as typed: parts of a date are in many headers. A day alone names none.
  const isNamed = isWhole && !corrected && found.size >= numbers && score > numbers * 0.27;
  const isTelling = numbers > 1 || found.has(NUMBER_PLACE) || words.some(({ key }) => /^\d{4}$/.test(key));
  return isNamed && numbers > 0 && isTelling ? NAMED : 0;
}
