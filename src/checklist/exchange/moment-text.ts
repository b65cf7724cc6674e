import { localDay } from '../../browser/day/local-day.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';

/** A moment as the reader's clock has it: “09:05 ngày 22/11/2026”. */
export function momentText(iso: string): string {
  const time = new Date(iso);
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock} ngày ${formatShortDate(localDay(time))}`;
}
