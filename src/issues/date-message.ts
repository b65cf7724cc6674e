import { YEARS } from '../domain/field/calendar-day.ts';
import { daysInMonth } from '../vietnamese/dates/days-in-month.ts';
import type { Message } from './message.ts';

const pad = (digits: string): string => digits.padStart(2, '0');

/** Why a text is no date `yyyy-mm-dd`, and the date it most likely means. */
export function dateMessage(written: string): Message {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (iso) return impossibleDay(iso[1]!, iso[2]!, iso[3]!);
  const local = /^(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|\s*tháng\s*)\s*(\d{1,2})\s*(?:[/.-]|\s*năm\s*)\s*(\d{4})$/iu.exec(
    written,
  );
  if (local) {
    const meant = `${local[3]}-${pad(local[2]!)}-${pad(local[1]!)}`;
    return { message: 'ngày phải viết theo thứ tự năm-tháng-ngày.', fix: `viết ${meant}.` };
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(written)) {
    return { message: 'chỉ ghi ngày, không ghi giờ và múi giờ.', fix: `viết ${written.slice(0, 10)}.` };
  }
  return {
    message: 'đây không phải là một ngày viết theo năm-tháng-ngày.',
    fix: 'viết bốn chữ số năm, hai chữ số tháng, hai chữ số ngày, ví dụ 2023-07-14; chưa biết thì bỏ dòng này.',
  };
}

function impossibleDay(year: string, month: string, day: string): Message {
  if (month.length < 2 || day.length < 2) {
    return { message: 'tháng và ngày phải đủ hai chữ số.', fix: `viết ${year}-${pad(month)}-${pad(day)}.` };
  }
  const [y, m] = [Number(year), Number(month)];
  if (m < 1 || m > 12) {
    const swapped = Number(day) >= 1 && Number(day) <= 12 && m <= 31;
    return {
      message: `không có tháng ${m}.`,
      fix: swapped ? `viết ngày sau tháng: ${year}-${day}-${month}.` : 'viết tháng từ 01 đến 12.',
    };
  }
  const days = daysInMonth(y, m);
  if (Number(day) < 1 || Number(day) > days) {
    return {
      message: `tháng ${m} năm ${y} chỉ có các ngày từ 1 đến ${days}.`,
      fix: 'xem lại ngày trong bản nguồn rồi viết đúng ngày đó.',
    };
  }
  return {
    message: `năm ${y} nằm ngoài khoảng từ ${YEARS.first} đến ${YEARS.last}.`,
    fix: 'xem lại năm trong bản nguồn.',
  };
}
