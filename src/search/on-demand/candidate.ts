import type { Interpretation } from '../engine/interpretations.ts';
import type { TypedWord } from '../engine/typed-words.ts';

/** An interpretation with what it costs to believe in it. */
export interface CandidatePath extends Interpretation {
  cost: number;
  /** How many words that the corpus has were taken for slips: looked for where nothing answers, but never offered. */
  doubted: number;
}

/** What may stand for one or two words of the query. */
export type Candidate = Omit<CandidatePath, 'phrases' | 'kind'> & { takes: number };

/** A word as keys have it. */
export const plain = (key: string): TypedWord => ({ text: key, key, typed: key, marked: false, capitals: false });

/** Words in place of so many of the query. */
export const candidate = (
  words: TypedWord[],
  cost: number,
  trust: number,
  corrected = 0,
  takes = 1,
  doubted = 0,
): Candidate => ({
  words,
  cost,
  trust,
  corrected,
  takes,
  doubted,
});
