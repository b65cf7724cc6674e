import { TEXT_START } from '../../outputs/search/search-zones.ts';
import { pairsOf, sum, type Answer, type Occurrence, type Passage } from '../engine/alignment.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { mostOf, wordsIn } from './most-of.ts';
import { bestOf } from '../engine/ranking.ts';
import type { TypedWord } from '../engine/typed-words.ts';

/** What a passage is worth together with the words that the head of its document has … */
const WITH_HEAD = 0.92;
/** … or with those that stand in other provisions. */
const APART = 0.8;
/** How much is not asked of two words to stand side by side that nowhere do. */
const LET_OFF = 0.5;
/** Of several provisions with the words of the head, those that answer so well, of the best. */
const KEPT = 0.9;
export const NOTHING: Answer = { fit: 0, passages: [] };
/** So many provisions of a document are tried with the words of its head. */
const MOST_HELPED = 8;

/** Which words nowhere stand right behind the one before them; a number belongs to what stands beside it. */
export const strangersIn = (words: readonly TypedWord[], lexicon: Lexicon): boolean[] =>
  words.slice(1).map(({ key }, i) => {
    const before = words[i]?.key ?? '';
    return !/\d/.test(before + key) && !lexicon.follows(before, key);
  });

/** So much at most the words of a document are worth by several of its parts, of what they could be in one. */
export const moreBy = (strangers: readonly boolean[]): number =>
  strangers.includes(true) ? WITH_HEAD / (1 - LET_OFF / 2) : WITH_HEAD;

/** One provision with the words that the head of its document has, or several provisions, where no single part has all. */
export function combineParts(
  alone: Answer,
  parts: readonly Occurrence[][],
  weights: readonly number[],
  strangers: readonly boolean[],
  least: number,
): Answer {
  const [best] = alone.passages;
  if (!best || alone.fit >= Math.min(1, moreBy(strangers))) return alone;
  const enough = Math.max(alone.fit, least) * KEPT;
  const joined = (from: readonly Occurrence[][], worth: number) => {
    const has = wordsIn(from.flat());
    return (first: Passage): Answer => {
      const rest = mostOf(
        has.map((is, at) => is && !first.has[at]),
        weights,
      );
      // Most documents need not be looked at any further.
      if ((first.score + rest) * worth * moreBy(strangers) < enough * WITH_HEAD) return NOTHING;
      return together(first, from, weights, strangers, worth);
    };
  };
  const inText = alone.passages.filter(({ start }) => start >= TEXT_START).slice(0, MOST_HELPED);
  const helped = inText.map(joined(parts.slice(0, 2), WITH_HEAD));
  const most = Math.max(0, ...helped.map(({ fit }) => fit));
  const kept = helped.filter(({ fit }) => fit > most * KEPT);
  // What answers best leads, what it has from the head of the document goes along to be marked.
  const passages = [0, 1, 2].flatMap((i) => kept.flatMap((answer) => answer.passages[i] ?? []));
  return [{ fit: most, passages }, joined(parts, APART)(best)].reduce(
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
    ).passages;
    if (!next) break;
    all.push(next);
  }
  const pairs = pairsOf(weights);
  const perfect = sum(weights) + sum(pairs);
  const isThere = (at: number): boolean => all.some(({ has }) => has[at]);
  const letOff = pairs.filter((_, i) => strangers[i] && isThere(i) && isThere(i + 1));
  const found = sum(all.map(({ score }) => score));
  const fit = Math.min(1, (found * perfect) / (perfect - LET_OFF * sum(letOff))) * (all.length === 1 ? 1 : worth);
  return { fit, passages: all.map((passage) => ({ ...passage, score: fit })) };
}
