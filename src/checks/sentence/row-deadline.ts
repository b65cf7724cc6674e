import { findDeadlines } from '../../domain/deadline/deadline-mentions.ts';
import { type NamedTime, namedTimes } from '../../domain/deadline/named-times.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { plain, startingWords } from '../../vietnamese/plain.ts';
import type { SaidDeadline } from './said-deadlines.ts';

/** A cell that begins so says itself how its time is meant. */
const SAYS_HOW = startingWords('trước|trong|chậm nhất|muộn nhất|hoàn thành|xong|đến|hết|hằng|hàng|định kỳ|mỗi');

/** The deadline that a cell of a column for deadlines holds: “Quý IV/2026”, “30/6/2026”, “Thường xuyên”. */
export function rowDeadline(cell: string, issuedDate: IsoDate | undefined): { said: SaidDeadline; day?: NamedTime } {
  const lead = SAYS_HOW.test(plain(cell)) ? '' : 'trong ';
  const text = lead + cell;
  const [only, ...others] = findDeadlines(text, issuedDate);
  const isWhole = only?.start === 0 && others.length === 0 && /^[\s.;,]*$/u.test(text.slice(only.end));
  if (!isWhole || only.written.includes('from: stated')) return { said: { words: cell, written: `dueText: ${cell}` } };
  const [day] = namedTimes(text, issuedDate, 'likely').filter(({ deadline }) => deadline !== undefined);
  return { said: { words: cell, written: only.written }, ...(day && only.day !== undefined && { day }) };
}
