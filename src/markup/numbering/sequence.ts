import { POINT_LETTERS, pointNumber, fromRoman } from '../../vietnamese/enumerate.ts';
import { fromOrdinal } from '../../vietnamese/ordinals.ts';
import type { MarkerForm } from './markers.ts';

/** A number as a value and what was inserted after it: “3a” is 3 and 1, “đ” is 5 and 0. */
type Rank = [value: number, inserted: number];

const ROMAN = new Set<MarkerForm>(['part', 'chapter', 'section', 'subsection', 'annex', 'roman', 'small-roman']);

function rankOf(form: MarkerForm, number: string): Rank | undefined {
  const plain = number.toLowerCase();
  if (form === 'letter') {
    const value = LETTERS.indexOf(plain.charAt(0)) + 1;
    return value === 0 ? undefined : [value, Number(plain.slice(1) || 0)];
  }
  if (form === 'capital') return [letterValue(plain), 0];
  if (form === 'dotted' || form === 'dotted-letter') return [Number(/\d+$/.exec(plain)?.[0]), 0];
  const value = ROMAN.has(form) ? (fromRoman(plain.toUpperCase()) ?? fromOrdinal(plain)) : undefined;
  if (value !== undefined) return [value, 0];
  const inserted = ROMAN.has(form) ? /^([IVXLC]+)([a-zđ])$/.exec(number) : null;
  if (inserted) return [fromRoman(inserted[1]!) ?? Number.NaN, pointNumber(inserted[2]!) ?? 0];
  const digits = /^(\d+)([a-zđ]?)/.exec(plain);
  if (digits) return [Number(digits[1]), digits[2] ? (pointNumber(digits[2]) ?? 0) : 0];
  return /^[a-zđ]$/.test(plain) ? [letterValue(plain), 0] : undefined;
}

/** Every letter that counts, Vietnamese or Latin. */
const LETTERS = [...'abcdđefghijklmnopqrstuvwxyz'];

function letterValue(letter: string): number {
  return LETTERS.indexOf(letter) + 1;
}

/** The two orders in which documents count letters: … d, đ, e, g … of the decree, … d, e, f, g … of a word processor. */
export type LetterOrder = 'vietnamese' | 'latin';
const ORDERS: Record<LetterOrder, string> = { vietnamese: POINT_LETTERS.join(''), latin: 'abcdefghijklmnopqrstuvwxyz' };

/** The order in which that letter follows the other one, where only one of the two has them so. */
export function orderOf(before: string, letter: string): LetterOrder | undefined {
  const [vietnamese, latin] = [follows('vietnamese', before, letter), follows('latin', before, letter)];
  if (vietnamese === latin) return undefined;
  return vietnamese ? 'vietnamese' : 'latin';
}

function follows(order: LetterOrder, before: string, letter: string): boolean {
  return ORDERS[order].includes(before + letter);
}

/** Whether a run of such numbers can begin with this one. */
export function isFirst(form: MarkerForm, number: string): boolean {
  const rank = rankOf(form, number);
  return rank !== undefined && rank[0] === 1 && rank[1] === 0;
}

/** Whether this number comes right after that one: 2 after 1, 1a after 1, 2 after 1a, đ after d. */
export function isNext(form: MarkerForm, before: string, number: string): boolean {
  const [last, next] = [rankOf(form, before), rankOf(form, number)];
  if (!last || !next) return false;
  if (next[0] === last[0]) return next[1] === last[1] + 1;
  if (form === 'capital' && before.toLowerCase() === 'd') return next[1] === 0 && next[0] - last[0] <= 2;
  if (form === 'letter' && next[1] === 0) return orderedNext(before, number);
  return next[0] === last[0] + 1 && next[1] === 0;
}

/** What two numbers of articles have in common that count the same: “3” and “03”. */
export function articleKey(number: string): string {
  return rankOf('article', number)?.join('.') ?? '';
}

/** The keys of all numbers that come right after that article, for looking them up instead of asking `isNext` of each. */
export function nextArticleKeys(before: string): string[] {
  const rank = rankOf('article', before);
  return rank ? [`${rank[0]}.${rank[1] + 1}`, `${rank[0] + 1}.0`] : [];
}

/** Letters of points in either order; behind “a1” counts what “a” would. */
function orderedNext(before: string, number: string): boolean {
  const [last, next] = [before.charAt(0).toLowerCase(), number.toLowerCase()];
  return follows('vietnamese', last, next) || follows('latin', last, next);
}

/** The number that is due after that one, for a letter to the writer; undefined where it is not plain. */
export function dueAfter(form: MarkerForm, before: string): string | undefined {
  const rank = rankOf(form, before);
  if (!rank) return undefined;
  if (form === 'letter') return POINT_LETTERS[pointNumber(before.charAt(0)) ?? Infinity];
  return /^\d+[a-z]?$/.test(before) ? String(rank[0] + 1) : undefined;
}
