import { TEXT_START } from '../../outputs/search/search-zones.ts';
import { pairsOf, sum, type Answer, type Occurrence, type Passage } from '../engine/alignment.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { bestOf } from '../engine/ranking.ts';

/** What a passage is worth together with the words that the head of its document has … */
const WITH_HEAD = 0.92;
/** … or with those that stand in other provisions. */
const APART = 0.8;
/** How much is not asked of two words to stand side by side that nowhere do. */
const LET_OFF = 0.5;
/** So many provisions of a document are tried with the words of its head. */
const MOST_HELPED = 8;

/** One provision with the words that the head of its document has, or several provisions, where no single part has all. */
export function combineParts(
  alone: Answer,
  parts: readonly Occurrence[][],
  weights: readonly number[],
  { words }: Interpretation,
  lexicon: Lexicon,
): Answer {
  const [best] = alone.passages;
  if (!best) return alone;
  // A number belongs to what stands beside it.
  const strangers = words.slice(1).map(({ key }, i) => {
    const before = words[i]?.key ?? '';
    return !/\d/.test(before + key) && !lexicon.follows(before, key);
  });
  const inText = alone.passages.filter(({ start }) => start >= TEXT_START).slice(0, MOST_HELPED);
  const helped = inText.map((passage) => together(passage, parts.slice(0, 2), weights, strangers, WITH_HEAD));
  const most = Math.max(0, ...helped.map(({ fit }) => fit));
  const kept = helped.filter(({ fit }) => fit > most * 0.9);
  // What answers best leads, what it has from the head of the document goes along to be marked.
  const passages = [0, 1, 2].flatMap((i) => kept.flatMap((answer) => answer.passages[i] ?? []));
  return [{ fit: most, passages }, together(best, parts, weights, strangers, APART)].reduce(
    (first, other) => (other.fit > first.fit ? other : first),
    alone,
  );
}

/**
 * A passage with those of other parts that have the words it lacks. Words that nowhere follow each other may name two
 * things, so that less is asked of them.
 */
function together(
  first: Passage,
  parts: readonly Occurrence[][],
  weights: readonly number[],
  strangers: readonly boolean[],
  worth: number,
): Answer {
  const all = [first];
  for (;;) {
    const isOpen = ({ from, to }: Occurrence): boolean =>
      all.every(({ has }) => !has.slice(from, to + 1).includes(true));
    const [next] = bestOf(
      parts.map((part) => part.filter(isOpen)),
      weights,
    );
    if (!next) break;
    all.push(next);
  }
  const pairs = pairsOf(weights);
  const isThere = (at: number): boolean => all.some(({ has }) => has[at]);
  const letOff = pairs.filter((_, i) => strangers[i] && isThere(i) && isThere(i + 1));
  const perfect = sum(weights) + sum(pairs);
  const found = sum(all.map(({ score }) => score));
  const fit = Math.min(1, (found * perfect) / (perfect - LET_OFF * sum(letOff))) * (all.length === 1 ? 1 : worth);
  return { fit, passages: all.map((passage) => ({ ...passage, score: fit })) };
}
