import { foldWord } from '../../vietnamese/index-form.ts';
import type { Answer } from './alignment.ts';
import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './search-data.ts';
import { endsOf, type WordRun, type TypedQuery, type TypedWord } from './typed-words.ts';

/** One way to understand a query: words to be found near each other. */
export interface Interpretation {
  words: TypedWord[];
  /** Runs of words that must stand in the document just so. */
  phrases: WordRun[];
  /** Words that name the kind of document: not asked of the text, but documents of that kind come first. */
  kind: TypedWord[];
  /** How much this interpretation is to be believed: 1 for the words as typed. */
  trust: number;
  /** How many words were put in place of others, of which the reader must be told. */
  corrected: number;
  /**
   * How a document that answers, its words in the form of the index, writes these words; absent where none was put in,
   * empty where the reader should be offered none.
   */
  wording?: (interpretation: Interpretation, answer: Answer, words: readonly string[]) => string;
}

/** What the words of an abbreviation are worth in place of it: tried as its equals, but what was typed comes first. */
export const EQUIVALENT = 0.98;
/** How much is believed that the last word was only begun, … */
const BEGUN = 0.97;
/** … even where it is a word as it stands. */
const BEGUN_WORD = 0.95;

/**
 * What a query says as it was typed, the most trusted first: the words themselves, with abbreviations written out, with the
 * last word completed.
 */
export function interpretationsOf(query: TypedQuery, { lexicon, glossary }: Vocabulary): Interpretation[] {
  const literal: Interpretation = { words: query.words, kind: [], phrases: query.phrases, trust: 1, corrected: 0 };
  if (query.phrases[0]) return [literal];
  return [literal, ...glossary.expand(query.words).map((words) => ({ ...literal, words, trust: EQUIVALENT }))]
    .flatMap((interpretation) => [
      interpretation,
      ...(query.open ? completionsOf(interpretation.words, lexicon) : []).map(({ word, trust }) => ({
        ...interpretation,
        words: [...interpretation.words.slice(0, -1), word],
        trust: interpretation.trust * trust,
      })),
    ])
    .sort((a, b) => b.trust - a.trust);
}

/**
 * What the last of these words (there is one) may become, if anything: the words that follow the one before it somewhere, or
 * any where none does, the most frequent first.
 */
export function completionsOf(words: readonly TypedWord[], lexicon: Lexicon): { word: TypedWord; trust: number }[] {
  const word = words.at(-1)!;
  const all = lexicon.startingWith(foldWord(word.typed));
  const follows = (other: string): boolean => lexicon.follows(words.at(-2)?.key ?? '', other);
  const next = all.filter(follows);
  const { length } = word.typed;
  // Each is a part of the index to load, and what begins with one letter or two stands in nearly all documents.
  const ends = next[0] ? next.slice(0, length + 1) : all.slice(0, length);
  return ends[0] ? [{ word: { ...word, ends }, trust: lexicon.has(word.key) ? BEGUN_WORD : BEGUN }] : [];
}

/** The same for interpretations that ask for the same. */
export const nameOf = ({ words, kind }: Interpretation): string => [words.map(endsOf), kind.length].join();
