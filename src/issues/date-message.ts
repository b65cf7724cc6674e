import { isIsoDate, YEARS } from '../domain/field/calendar-day.ts';
import { daysInMonth } from '../vietnamese/dates/days-in-month.ts';
import { periodOf } from '../domain/deadline/period.ts';
import { findDates } from '../vietnamese/dates/dates.ts';
import type { Message } from './message.ts';
import { type WrittenDay, readWrittenDay } from './written-day.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

const SAMPLE =
  'viết bốn chữ số năm, hai chữ số tháng, hai chữ số ngày, ví dụ 2023-07-14; chưa xác định thì bỏ dòng này.';

/** Nobody writes more about a day. */
const LONGEST = 80;

/** Days of a document that a paper may give without a day: then the field is listed as missing. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set(['issuedDate']);

const unknownDayFix = (field: string): string =>
  `xem văn bản nguồn rồi viết đủ năm-tháng-ngày, ví dụ 2023-07-14; văn bản nguồn chỉ ghi tháng, năm hoặc để trống ngày thì bỏ dòng này và thêm «- ${field}» vào source.missing.`;

/**
 * Why a text is no date `yyyy-mm-dd`, and the day that it most likely means; none that the calendar does not have.
 * @param field the name of the field, where one is known
 */
export function dateMessage(written: string, field?: string): Message {
  const isShort = written.length <= LONGEST;
  const day = isShort ? readWrittenDay(written) : undefined;
  if (day) return dayMessage(written, day);
  const partial = isShort ? partialMessage(written) : undefined;
  if (partial && field !== undefined && MAY_BE_MISSING.has(field)) return { ...partial, fix: unknownDayFix(field) };
  return partial ?? { message: 'ngày không đúng dạng năm-tháng-ngày.', fix: SAMPLE };
}

/** The same where a month, quarter, half or year may stand too; those that are written another way are understood. */
export function dueTimeMessage(written: string): Message {
  const [mention] = written.length <= LONGEST ? findDates(written) : [];
  if (mention && mention.precision !== 'day') {
    const meant = periodOf(mention.precision, mention.from);
    return { message: 'tháng, quý và năm phải viết năm trước: 2026-12, 2026-Q4, 2026.', fix: `viết ${meant}.` };
  }
  const day = dateMessage(written);
  if (day.fix !== SAMPLE) return day;
  return { message: day.message, fix: 'viết một ngày (2026-12-31) hoặc một kỳ: 2026-12, 2026-Q4, 2026-H2, 2026.' };
}

function dayMessage(written: string, { year, month, day }: WrittenDay): Message {
  const impossible = impossibleDay(year, month, day);
  if (impossible) return impossible;
  const meant = `${year}-${pad(month)}-${pad(day)}`;
  const swapped = /^\d{4}-(1[3-9]|[23]\d)-\d{1,2}$/.exec(written.trim());
  if (swapped) return { message: `không có tháng ${swapped[1]}.`, fix: `viết ngày sau tháng: ${meant}.` };
  return { message: whyNotSo(written.trim(), meant), fix: `viết ${meant}.` };
}

function impossibleDay(year: number, month: number, day: number): Message | undefined {
  const fix = 'xem lại ngày trong văn bản nguồn rồi viết đúng ngày đó.';
  if (month < 1 || month > 12) return { message: `không có tháng ${month}.`, fix: 'viết tháng từ 01 đến 12.' };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return { message: `tháng ${month} năm ${year} chỉ có các ngày từ 1 đến ${days}.`, fix };
  }
  if (isIsoDate(`${year}-${pad(month)}-${pad(day)}`)) return undefined;
  return {
    message: `năm ${year} nằm ngoài khoảng từ ${YEARS.first} đến ${YEARS.last}.`,
    fix: 'xem lại năm trong văn bản nguồn.',
  };
}

/** A day of the calendar that is written another way. */
function whyNotSo(text: string, meant: string): string {
  if (text === meant) return 'có khoảng trắng thừa quanh ngày.';
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return 'tháng và ngày phải đủ hai chữ số.';
  if (/^\d{4}-\d{2}-\d{2}[T ]\d|^\d{1,2}\s?(?:giờ|h|g|:)\s?\d{0,2}/iu.test(text))
    return 'chỉ ghi ngày, không ghi giờ và múi giờ.';
  return 'ngày phải viết theo thứ tự năm-tháng-ngày.';
}

/** What names a month, a quarter or a year, or a day of no year. */
function partialMessage(written: string): Message | undefined {
  const text = written.trim();
  if (/^(?:ngày\s+)?\d{1,2}\s*(?:[/.-]|\s+tháng\s+)\s*\d{1,2}$/iu.test(text)) {
    return { message: 'ngày này không có năm.', fix: SAMPLE };
  }
  const isPart =
    /^(?:(?:tháng\s+)?\d{1,2}\s*(?:[/.-]|\s+năm\s+)\s*\d{4}|\d{4}[/.-]\d{1,2}|(?:năm\s+)?\d{4}|quý\s.*\d{4})$/iu;
  if (!isPart.test(text)) return undefined;
  const month = Number(/^\d{4}[/.-](\d{1,2})$/.exec(text)?.[1] ?? 1);
  if (month < 1 || month > 12) return { message: `không có tháng ${month}.`, fix: 'viết tháng từ 01 đến 12.' };
  return { message: 'ở đây chưa đủ ngày, tháng và năm.', fix: SAMPLE };
}
