import type { DigitGroup } from './digit-groups.ts';

/** Groups that may make up one number, with what can be seen of their setting. */
export interface NumberShape {
  digits: string;
  /** How many digits each group has: “4 3 3”. */
  sizes: string;
  /** What stands between them, without blanks where there is anything else. */
  gaps: readonly string[];
}

/** The shape that some groups in a row have together. */
export function shapeOf(groups: readonly DigitGroup[]): NumberShape {
  return {
    digits: groups.map(({ digits }) => digits).join(''),
    sizes: groups.map(({ digits }) => digits.length).join(' '),
    gaps: groups.slice(1).map(({ gap = '' }) => gap.trim() || ' '),
  };
}

/** As people set a number of ten digits apart, with or without the code of the country before it. */
const TELEPHONE_SIZES =
  /^(?:(?:2|3|4|2 2|1) )?(?:10|9|4 3 3|3 3 4|3 4 3|4 6|4 2 4|4 2 2 2|5 5|2 4 4|3 3 3|1 3 3 3|3 2 2 2|1 3 3 3|3 7|4 3 1 2|2 3 5|3 6|4 4 2|3 1 3 3)$/;
const PAIRS = /^(?:2 ){4}2$|^(?:1 ){9}1$|^2 (?:2 ){3}2$/;

/** Whether the groups have the sizes of a telephone number. */
export const isTelephoneLike = ({ sizes, gaps }: NumberShape): boolean =>
  TELEPHONE_SIZES.test(sizes) || (PAIRS.test(sizes) && gaps.every((gap) => /^[ .\-–]$/.test(gap)));

/** Whether all gaps are blanks, dots, hyphens, line ends or brackets. */
export const isPlainlySet = ({ gaps }: NumberShape): boolean => gaps.every((gap) => /^[ .\-–—·•()]{1,2}$/.test(gap));

/** Whether all gaps are the same; a bracket may close behind the first group. */
export const isEvenlySet = ({ gaps }: NumberShape): boolean =>
  new Set(gaps.map((gap) => gap.replace(/[()]/g, '')).filter((gap) => gap !== '' && gap !== ' ')).size <= 1;

/** “1.234.567.890”: groups of three behind up to three, as amounts are written. */
export const isAmountLike = ({ sizes, gaps }: NumberShape): boolean =>
  /^[1-3](?: 3)+$/.test(sizes) && gaps.every((gap) => gap === '.' || gap === ',');

/** “0,912345678”: a fraction. */
export const isFraction = ({ sizes, digits, gaps }: NumberShape): boolean =>
  sizes === '1 9' && digits.startsWith('0') && /^[.,]$/.test(gaps[0]!);

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** “2026-03”, “3/2026”. */
function isMonthOfYear({ digits: first }: DigitGroup, { digits: second, gap = '' }: DigitGroup): boolean {
  if (!/^[/-]$/.test(gap)) return false;
  return (isYear(first) && second.length <= 2) || (isYear(second) && first.length <= 2);
}

/** Whether a day, a time or a span of years stands among the groups. */
export function isOfCalendar(groups: readonly DigitGroup[]): boolean {
  return groups.some(({ digits, gap = '' }, index) => {
    const [before, first] = [groups[index - 1], groups[index - 2]];
    if (!before) return false;
    if (gap.trim() === ':' && digits.length === 2 && before.digits.length <= 2) return true;
    if (isYear(digits) && isYear(before.digits)) return true;
    if (isMonthOfYear(before, groups[index]!) && groups.length === 2) return true;
    if (!first || first.digits.length > 4 || before.digits.length > 2) return false;
    const sign = gap.trim();
    if (!/^[/.-]$/.test(sign) || before.gap?.trim() !== sign) return false;
    return isYear(digits) ? first.digits.length <= 2 : isYear(first.digits) && digits.length <= 2;
  });
}
