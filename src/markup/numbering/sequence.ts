import { POINT_LETTERS, pointNumber, fromRoman } from '../../vietnamese/enumerate.ts';
import { fromOrdinal } from '../../vietnamese/ordinals.ts';
import type { MarkerForm } from './markers.ts';

/** A number as a value and what was inserted after it: “3a” is 3 and 1, “đ” is 5 and 0. */
type Rank = [value: number, inserted: number];

const ROMAN = new Set<MarkerForm>(['part', 'chapter', 'section', 'subsection', 'annex', 'roman', 'small-roman']);

function rankOf(form: MarkerForm, number: string): Rank | undefined {
  const plain = number.toLowerCase();
  if (form === 'letter') {
    const value = pointNumber(plain.charAt(0));
    return value === undefined ? undefined : [value, Number(plain.slice(1) || 0)];
  }
  if (form === 'capital') return [capitalValue(plain), 0];
  if (form === 'dotted' || form === 'dotted-letter') return [Number(/\d+$/.exec(plain)?.[0]), 0];
  const value = ROMAN.has(form) ? (fromRoman(plain.toUpperCase()) ?? fromOrdinal(plain)) : undefined;
  if (value !== undefined) return [value, 0];
  const digits = /^(\d+)([a-zđ]?)/.exec(plain);
  if (digits) return [Number(digits[1]), digits[2] ? (pointNumber(digits[2]) ?? 0) : 0];
  return /^[a-zđ]$/.test(plain) ? [capitalValue(plain), 0] : undefined;
}

/** Capitals are counted with Đ or, in documents that follow the Latin alphabet, without: order is all that matters. */
function capitalValue(letter: string): number {
  return [...'abcdđefghijklmnopqrstuvwxyz'].indexOf(letter) + 1;
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
  return next[0] === last[0] + 1 && next[1] === 0;
}

/** The number that is due after that one, for a letter to the writer; undefined where it is not plain. */
export function dueAfter(form: MarkerForm, before: string): string | undefined {
  const rank = rankOf(form, before);
  if (!rank) return undefined;
  if (form === 'letter') return POINT_LETTERS[rank[0]];
  return /^\d+[a-z]?$/.test(before) ? String(rank[0] + 1) : undefined;
}
