import type { TypedWord } from '../engine/typed-words.ts';

/** A query has so many words at least to be a question, … */
const LEAST = 4;
/** … and with so many it is a whole sentence, which no text has word for word but the one that it was taken from. */
const SENTENCE = 14;
/** How people ask: with their marks, or without any. */
const ASKS =
  / (?:nào|gì|đâu|mấy|(?:ra|tại|vì) sao|bao (?:nhi[êe]u|l[âa]u)|th[ếe] n[àa]o|hay kh[ôo]ng) | không $|^ (?:ai|có được) /;

/** Whether a query is asked as a question, or is a whole sentence: then it is answered, not looked for word by word. */
export const isQuestion = (query: string, words: readonly TypedWord[]): boolean =>
  words.length >= LEAST &&
  (/\?\s*$/.test(query) || words.length >= SENTENCE || ASKS.test(` ${words.map(({ text }) => text).join(' ')} `));
