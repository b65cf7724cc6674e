import type { Glossary } from '../engine/glossary.ts';
import type { TypedQuery, TypedWord } from '../engine/typed-words.ts';
import { unglued } from './numbers-typed.ts';
import { isYear } from './years.ts';

/** What a query says of the document that it asks for by its number and by nothing else. */
export interface AskedNumber {
  number: string;
  /** The kind in front, written out; none where none was typed. */
  kind: TypedWord[];
  /** The words of the symbol: “QĐ”, “UBND”. */
  symbol: TypedWord[];
  year?: TypedWord | undefined;
}

/** A number with signs and letters behind it, nothing else: “12/UBND-NC”, “12/2023/QĐ-UBND”. */
const HAS_SYMBOL = /^\D*\d+(?:\s*[-/]\s*[\p{L}\p{N}]+)+\s*$/u;

/** “12”, “số 12”, “cv12”, “12/UBND-NC”, “kế hoạch 12 năm 2023”; not a date, a year, or a number among words. */
export function askedNumber(
  query: string,
  { words, phrases }: TypedQuery,
  glossary: Glossary,
): AskedNumber | undefined {
  const apart = unglued(words);
  const at = apart.findIndex(({ key }) => /^\d{1,5}$/.test(key));
  const number = apart[at];
  if (!number || phrases.length > 0) return undefined;
  const before = apart.slice(0, at);
  const [lead = before] = glossary.expand(before);
  if (glossary.kindIn(lead) < lead.length) return undefined;
  const isSo = /^s[oố]$/.test(lead.at(-1)?.text ?? '');

  const behind = apart.slice(at + 1);
  const year = behind.find(isYear);
  const symbol = behind.filter((word, i) => word !== year && !(word.key === 'nam' && behind[i + 1] === year));
  const asked = { number: number.key, kind: isSo ? lead.slice(0, -1) : lead, year };
  if (symbol.length === 0) {
    // “12/2023” alone is a month, “báo cáo 2019” one of that year.
    const isDate = lead.length > 0 ? !isSo && isYear(number) : year !== undefined || isYear(number);
    return isDate ? undefined : { ...asked, symbol };
  }
  const letters = symbol.map(({ text }) => text).join('');
  if (!/^[a-zđư]+$/.test(letters)) return undefined;
  if (HAS_SYMBOL.test(query)) return { ...asked, symbol };
  // “402ubndld”, not “12kg”: letters that were run together say no more than that a number is asked.
  return words.length < apart.length && letters.length > 3 ? { ...asked, symbol: [] } : undefined;
}
