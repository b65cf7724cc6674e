import { unifyDashes, unifySpaces } from '../vietnamese/normalize.ts';
import { fold } from '../vietnamese/fold.ts';

/** A day as somebody has written it; the calendar may not have it. */
export interface WrittenDay {
  year: number;
  month: number;
  day: number;
}

const MONTH_WORDS = [
  'gieng|mot',
  'hai',
  'ba',
  'tu|bon',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot|mot',
  'muoi hai|chap',
];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The hour, the weekday or the place, and the word for a day. */
const LEAD = `^(?:(?:\\d{1,2} ?(?:gio|h|g) ?(?:\\d{1,2} ?(?:phut|p)?)?|\\d{1,2}:\\d{2}),? ?)?(?:[a-z ]+, ?)?(?:ngay ?|mung )?`;
const SEPARATOR = ' ?[/.\\- ] ?';

/** Year first, with any sign between; month and day may have changed places. */
const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?:${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})|(\\d{2})(\\d{2}))(?:[t ]\\d.*)?$`,
);
/** Day first, as people here write; a year of two digits is one of this century. */
const DAY_FIRST = new RegExp(`${LEAD}(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4}|\\d{2})$`);
const IN_WORDS = new RegExp(`${LEAD}(\\d{1,2}) ?thang ?(\\d{1,2}|[a-z]+(?: [a-z]+)??),? ?(?:nam ?)?(\\d{4})$`);
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/;
const MONTH_NAME_DAY = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/** The day that a text writes out in any order or language that people use here; undefined where it names no day. */
export function readWrittenDay(written: string): WrittenDay | undefined {
  const text = unifySpaces(unifyDashes(fold(written)))
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'(]+|[\s"').;,]+$/g, '');
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return inOrder(yearFirst[1]!, yearFirst[2] ?? yearFirst[4]!, yearFirst[3] ?? yearFirst[5]!);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return inOrder(fullYear(dayFirst[3]!), dayFirst[2]!, dayFirst[1]!);
  const words = IN_WORDS.exec(text);
  const month = words && monthOf(words[2]!);
  if (words && month) return inOrder(words[3]!, String(month), words[1]!);
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return english(named[3]!, named[2]!, named[1]!);
  const american = MONTH_NAME_DAY.exec(text);
  return american ? english(american[3]!, american[1]!, american[2]!) : undefined;
}

/** Where only the other order makes a day, that one is meant. */
function inOrder(year: string, second: string, third: string): WrittenDay {
  const [month, day] = [Number(second), Number(third)];
  const isSwapped = month > 12 && month <= 31 && day >= 1 && day <= 12;
  return { year: Number(year), ...(isSwapped ? { month: day, day: month } : { month, day }) };
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function monthOf(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written);
  const index = MONTH_WORDS.findIndex((words) => words.split('|').includes(written));
  return index < 0 ? undefined : index + 1;
}

function english(year: string, name: string, day: string): WrittenDay | undefined {
  const month = ENGLISH.indexOf(name) + 1;
  return month === 0 ? undefined : { year: Number(year), month, day: Number(day) };
}
