import { foldWord, unifySpelling, wordsOf } from '../../vietnamese/index-form.ts';
import { placeTone, splitTone } from '../../vietnamese/tone-position.ts';

/** One word of a query. */
export interface TypedWord {
  /** Small letters in NFC, the tone where the old style has it. */
  text: string;
  /** Folded: its key in the lexicon and the index. */
  key: string;
  /** As typed: what longer words begin with, “quy” for “quyết”, though alone it is “qui”. */
  typed: string;
  /** Whether it was typed with marks. */
  marked: boolean;
  /** Whether it was typed in capitals, beside words that were not. */
  capitals: boolean;
  /** Where the word was only begun: the keys of the words that it may become. */
  ends?: string[];
  /**
   * Where other spellings stand, with what each is worth here, where marks may have been left out; see
   * `on-demand/left-out.ts`.
   */
  likes?: readonly (readonly [places: ReadonlyMap<string, readonly number[]>, worth: number])[];
  /** The corpus has its letters, but neither with these marks nor with any that may have been left out. */
  isUnsaid?: boolean;
}

/** The keys of the words that a word may become, or its own. */
export const endsOf = ({ key, ends }: TypedWord): readonly string[] => ends ?? [key];

/** First and last word of several side by side. */
export interface WordRun {
  from: number;
  to: number;
}

/** A query as typed, taken apart. */
export interface TypedQuery {
  words: TypedWord[];
  /** What stands in quotation marks: nothing but these very phrases. */
  phrases: WordRun[];
  /** Every word stands in such marks. */
  isQuoted?: boolean;
  /** The last word may still be under way. */
  open: boolean;
}

/** The words of one text in the spelling of the index. */
export function typedWord(typed: string, capitals = false): TypedWord {
  const text = unifySpelling(placeTone(splitTone(typed)));
  const key = foldWord(text);
  return { text, key, typed, marked: text !== key, capitals };
}

/**
 * A query taken apart, quotation marks as signs like others; see `on-demand/quoted.ts`. What comes after so many words tells
 * documents apart no more.
 */
export function readQuery(query: string, most = 32): TypedQuery {
  const allCapitals = query === query.toUpperCase();
  const text = query.normalize('NFKC').replace(/[ÐƉðɖ]/g, 'đ');
  const words = wordsOf(text)
    .slice(0, most)
    .map((word) => typedWord(word.text, !allCapitals && /^\P{Ll}{2,}$/u.test(word.text)));
  return { words, phrases: [], open: /[\p{L}\p{N}\p{M}]$/u.test(text) };
}
