import type { Glossary } from '../../engine/glossary.ts';
import type { TypedQuery, TypedWord } from '../../engine/typed-words.ts';
import { kindIn } from '../kinds.ts';
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
  /** What else its citation must say: the figures of its date, the words of its organ. */
  details: TypedWord[];
  /** Nothing but a year was typed: documents of that year may be meant as well. */
  isYear: boolean;
}

/** A number with signs and letters behind it: “12/UBND-NC”, “12/2023/QĐ-UBND”. */
const HAS_SYMBOL = /^\D*\d+(?:\s*[-/]\s*[\p{L}\p{N}]+)+/u;
/** A share, degrees, an area, money: no number of a document. */
const MEASURE = /\d\s*[%‰°²³$€]/;
/** What every kind of document is called. */
const ANY_KIND = 'van ban';
/** Words that lead on from number and symbol to date and organ, as citations have them. */
const LEADS_ON = /^(?:ngày|ngay|tháng|thang|năm|nam|của|cua)$/;

/**
 * “12”, “số 12”, “cv12”, “12/UBND-NC”, “kế hoạch 12 năm 2023”, “TB 12 ngày 14/7/2023 của Thành uỷ”; not a date, or a number
 * among words.
 */
export function askedNumber(
  query: string,
  { words, phrases }: TypedQuery,
  glossary: Glossary,
): AskedNumber | undefined {
  const apart = unglued(words);
  const at = apart.findIndex(({ key }) => /^\d{1,5}$/.test(key));
  const number = apart[at];
  if (!number || phrases.length > 0 || MEASURE.test(query)) return undefined;
  const before = apart.slice(0, at);
  const [lead = before] = glossary.expand(before);
  if (kindIn(lead, glossary) < lead.length) return undefined;
  const isSo = /^s[oố]$/.test(lead.at(-1)?.text ?? '');

  const behind = apart.slice(at + 1);
  const year = behind.find(isYear);
  const end = behind.findIndex(({ text }) => LEADS_ON.test(text));
  const symbol = behind.slice(0, end < 0 ? undefined : end).filter((word) => word !== year);
  const details = (end < 0 ? [] : behind.slice(end)).filter((word) => word !== year && !LEADS_ON.test(word.text));
  const isOnlyYear = isYear(number) && apart.length === 1;
  const named = isSo ? lead.slice(0, -1) : lead;
  const kind = named.map(({ key }) => key).join(' ') === ANY_KIND ? [] : named;
  const asked = { number: number.key, kind, year, details, isYear: isOnlyYear };
  if (symbol.length === 0) {
    // “12/2023” alone is a month, “báo cáo 2019” one of that year.
    const isDate = lead.length > 0 ? !isSo && isYear(number) : (year !== undefined || isYear(number)) && !isOnlyYear;
    return isDate ? undefined : { ...asked, symbol };
  }
  const letters = symbol.map(({ text }) => text).join('');
  if (!/^[a-zđư]+$/.test(letters)) return undefined;
  if (HAS_SYMBOL.test(query)) return { ...asked, symbol };
  // “402ubndld”, not “12kg”: letters that were run together say no more than that a number is asked.
  return words.length < apart.length && letters.length > 3 ? { ...asked, symbol: [] } : undefined;
}
