import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { periodLabel } from '../../domain/deadline/period-label.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { fileWords } from './file-words.ts';
import type { SheetLine } from './sheet-lines.ts';

/** The last day of a line: of its period, or of its duty where that has one. */
export function dueDay({ duty, due }: SheetLine): IsoDate | undefined {
  return due ?? duty.dueDate;
}

/** The same where nothing more is to be said of the deadline. */
export function plainDay(line: SheetLine): IsoDate | undefined {
  const { deadline } = line.duty;
  const isPlain = line.period === undefined && (!deadline || deadline.text === shortDay(line.duty.dueDate));
  return isPlain && !deadline?.note ? line.duty.dueDate : undefined;
}

/** A deadline in words: the period and its day, the rule, and how a day was counted; empty where none is recorded. */
export function deadlineText({ duty: { deadline, dueDate }, period, due }: SheetLine): string {
  const { text = shortDay(dueDate), note } = deadline ?? {};
  const own = period === undefined ? undefined : `${fileWords.ofPeriod(periodLabel(period))}: ${shortDay(due)}`;
  return [own, text, note && `(${note})`].filter(Boolean).join('\n');
}

const shortDay = (day: IsoDate | undefined): string => (day === undefined ? '' : formatShortDate(day));
