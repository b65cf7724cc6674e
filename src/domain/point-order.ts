import { pointNumber } from '../vietnamese/enumerate.ts';

/** Splits “1a”, “đ1”, “12” into what orders them: first a number or a letter, then what was inserted after it. */
function rank(number: string): [number, string] {
  const plain = number.normalize('NFC').toLowerCase();
  const digits = /^(\d+)(.*)$/.exec(plain);
  if (digits) return [Number(digits[1]), digits[2] ?? ''];
  const letter = pointNumber(plain.slice(0, 1));
  return [letter ?? Number.POSITIVE_INFINITY, plain.slice(1)];
}

/**
 * Order of numbers and point letters among siblings: 2 before 10, d before đ before e, “1a” between 1 and 2.
 * For `Array.sort`; what is neither a number nor a point letter comes last.
 */
export function comparePoints(a: string, b: string): number {
  const [[first, suffix], [second, otherSuffix]] = [rank(a), rank(b)];
  if (first !== second) return first < second ? -1 : 1;
  if (suffix === otherSuffix) return 0;
  if (suffix === '' || otherSuffix === '') return suffix === '' ? -1 : 1;
  return comparePoints(suffix, otherSuffix);
}

/** The slug of a number or point letter inside a provision id: “đ” → `dd`, so that it differs from “d”. */
export function pointSlug(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'dd')
    .replace(/[^a-z0-9]+/g, '-');
}
