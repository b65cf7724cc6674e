import { foldWord, unifySpelling, wordsOf } from '../vietnamese/index-form.ts';
import { placeTone, splitTone } from '../vietnamese/tone-position.ts';

/** One word of a query. */
export interface TypedWord {
  /** Small letters in NFC, the tone where the old style has it. */
  text: string;
  /** Folded: its key in the lexicon and the index. */
  key: string;
  /** Folded as typed: what longer words begin with, “quy” for “quyết”, though alone it is “qui”. */
  stem: string;
  /** Whether it was typed with marks. */
  marked: boolean;
  /** Whether it was typed in capitals, beside words that were not. */
  capitals: boolean;
  /** In place of a word that was only begun: what was typed of it, when that had marks. */
  begun?: string;
}

/** A query as typed, taken apart. */
export interface TypedQuery {
  words: TypedWord[];
  /** The whole query stands in quotation marks: nothing but this very phrase. */
  quoted: boolean;
  /** The last word may still be under way. */
  open: boolean;
}

/** The words of one text in the spelling of the index. */
export function typedWord(source: string, capitals = false): TypedWord {
  const text = unifySpelling(placeTone(splitTone(source)));
  const key = foldWord(text);
  return { text, key, stem: foldWord(source), marked: text !== key, capitals };
}

/** What comes after so many words tells documents apart no more. */
const MOST_WORDS = 32;

export function readQuery(query: string): TypedQuery {
  const text = query.normalize('NFKC').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
  const allCapitals = text === text.toUpperCase();
  const words = wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((word) => typedWord(word.text, !allCapitals && word.text.length > 1 && word.text === word.text.toUpperCase()));
  return { words, quoted: /^\s*["“”«„].+["“”»]\s*$/u.test(text), open: /[\p{L}\p{N}\p{M}]$/u.test(text) };
}
