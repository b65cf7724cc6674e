import { isOneSlipAway } from '../../vietnamese/edit-distance.ts';
import { regionalPairs } from '../../vietnamese/mistyped/regional-pairs.ts';
import { repairTyping } from '../../vietnamese/telex.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Vocabulary } from '../engine/search-data.ts';
import { candidate, plain, type Candidate } from './candidate.ts';
import { typedWord, type TypedWord } from '../engine/typed-words.ts';

/** Words run together are no longer than this. */
const LONGEST = 30;

/**
 * What was meant instead of a word, or of it and the next, where the keyboard program was off, a space slipped, a finger,
 * or an ear; `isLikely` tells which words are worth a guess here.
 */
export function correctionsOf(
  word: TypedWord,
  next: TypedWord | undefined,
  { lexicon, glossary }: Vocabulary,
  isLikely: (other: string) => boolean,
): Candidate[] {
  const { key } = word;
  const isKnown = lexicon.has(key) && !word.isUnsaid;
  const near =
    /\d/.test(key) || (isKnown && glossary.isSmall(word))
      ? []
      : lexicon.words.filter((other) => isOneSlipAway(key, other));
  const slips = near.filter(isLikely).map((other) => {
    const cost = (isKnown ? 1.6 : 1.2) + rarity(other, lexicon) * 0.3 + (other[0] === key[0] ? 0 : 0.2);
    return candidate([plain(other)], cost, isKnown ? 0.65 : 0.9, 1, 1, isKnown ? 1 : 0);
  });
  const regional = regionalPairs(word.text)
    .map((text) => typedWord(text))
    .filter((other) => lexicon.has(other.key))
    .map((other) => (isKnown ? candidate([other], 1.7, 0.62, 1, 1, 1) : candidate([other], 1.3, 0.88, 1)));
  if (isKnown) return [...slips, ...regional];
  return [
    ...repairTyping(word.text).map((meant) => candidate([typedWord(meant)], 0.2, 0.99)),
    ...(next ? [candidate([typedWord(word.text + next.text)], 0.8, 0.95, 0, 2)] : []),
    ...cutsOf(key, lexicon).map((parts) => candidate(parts.map(plain), 0.6 * (parts.length - 1), 0.97)),
    ...slips,
    ...regional,
  ];
}

/** The ways to cut letters into words that follow each other somewhere, or just into two words. */
function cutsOf(key: string, lexicon: Lexicon): string[][] {
  if (key.length > LONGEST || !/\D/.test(key)) return [];
  const halves = [...key.slice(1)].map((_, i) => [key.slice(0, i + 1), key.slice(i + 1)]);
  return [
    ...halves.filter((parts) => parts.every(lexicon.has)),
    ...chainsOf(key, lexicon).filter(({ length }) => length > 2),
  ];
}

/** Every chain of words that these letters are, each word standing behind the one before it somewhere. */
function chainsOf(key: string, lexicon: Lexicon, before?: string): string[][] {
  if (key === '') return [[]];
  return [...key].flatMap((_, i) => {
    const word = key.slice(0, i + 1);
    const isNext = lexicon.has(word) && (before === undefined || lexicon.follows(before, word));
    return isNext ? chainsOf(key.slice(i + 1), lexicon, word).map((rest) => [word, ...rest]) : [];
  });
}

/** How rare a word is: 0 for the most frequent, towards 1 for the rarest. */
const rarity = (word: string, { words }: Lexicon): number => words.indexOf(word) / words.length;
