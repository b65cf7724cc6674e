import { typedWord, type TypedWord } from '../../engine/typed-words.ts';

const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** The same number written in another way: with or without a zero in front, in Roman figures or not. */
export function sameNumbers(key: string): string[] {
  if (ROMAN.indexOf(key) > 0) return [String(ROMAN.indexOf(key))];
  if (!/^\d+$/.test(key)) return [];
  const other = key.startsWith('0') ? key.replace(/^0+/, '') : `0${key}`;
  return [other, ROMAN[Number(key)]].filter((number) => number !== undefined);
}

/** “T9” is September. */
const MONTH = /^t$/i;

/** Numbers apart from the letters that they were typed together with: “402UBND” as “402 UBND”. */
export const unglued = (words: readonly TypedWord[]): TypedWord[] =>
  words.flatMap((word) => {
    const parts = word.typed.match(/\d+|\D+/g) ?? [];
    return parts.length > 1 ? parts.map((part) => typedWord(MONTH.test(part) ? 'thang' : part, word.capitals)) : [word];
  });

const isNumber = (word: TypedWord | undefined): boolean => /^\d{1,4}$/.test(word?.key ?? '');

/** “14 tháng 7 năm 2023” as “14 7 2023”, which the text may have too; the other way round the words just stand apart. */
export function withoutDateWords(words: readonly TypedWord[]): TypedWord[] {
  const isBetween = (key: string, at: number): boolean => words[at]?.key === key && isNumber(words[at + 1]);
  return words.filter((_, at) => !isNumber(words[at - 1]) || !(isBetween('thang', at) || isBetween('nam', at)));
}
