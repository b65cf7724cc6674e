import { hourText } from './hour-text.ts';
import type { Recurrence } from './recurrence.ts';

const WEEKDAYS = ['', '', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** How often, in the words of the trade. */
export const CYCLE_LABELS: Record<Recurrence['every'], string> = {
  day: 'Hằng ngày',
  week: 'Hằng tuần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': '6 tháng một lần',
  year: 'Hằng năm',
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** Days below 10 and the months 1 and 2 carry a zero, as in dates (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const monthOf = (month: number): string => (month < 3 ? pad(month) : String(month));

/**
 * A rule without its bounds: “ngày 25 hằng tháng”, “hằng quý, ngày 15 tháng cuối quý”, “10 giờ thứ Sáu hằng tuần”, “hằng
 * năm”.
 */
export function recurrenceText({ every, day, month, next, hour }: Omit<Recurrence, 'first' | 'last'>): string {
  const cycle = CYCLE_LABELS[every].toLocaleLowerCase('vi');
  const at = hour === undefined ? '' : `${hourText(hour)} `;
  if (every === 'day') return next ? `${cycle}, ${at}ngày hôm sau` : `${at}${cycle}`;
  if (day === undefined && month === undefined && !next) return at ? `${cycle}, ${at}ngày cuối kỳ` : cycle;
  const weekday = `${at}${WEEKDAYS[day ?? 8]}`;
  if (every === 'week') return next ? `${cycle}, ${weekday} tuần sau` : `${weekday} ${cycle}`;
  const date = `${at}${day === undefined ? 'ngày cuối' : `ngày ${pad(day)}`}`;
  if (every === 'month') return next ? `${cycle}, ${date} tháng sau` : `${date} ${cycle}`;
  if (every === 'year') return yearText(at, day, month ?? (next ? 1 : 12), next);
  const whole = every === 'quarter' ? 'quý' : 'kỳ';
  const length = every === 'quarter' ? 3 : 6;
  const position = month ?? (next ? 1 : length);
  const name = position === 1 ? 'đầu' : position === length ? 'cuối' : `thứ ${position}`;
  return `${cycle}, ${date} tháng ${name} ${whole}${next ? ' sau' : ''}`;
}

function yearText(at: string, day: number | undefined, month: number, next: true | undefined): string {
  const date =
    at + (day === undefined ? `${at && 'ngày '}cuối tháng ${monthOf(month)}` : `ngày ${pad(day)}/${monthOf(month)}`);
  return next ? `hằng năm, ${date} năm sau` : `${date} hằng năm`;
}
