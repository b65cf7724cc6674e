import { isIsoDate, type IsoDate } from '../../domain/field/calendar-day.ts';
import { element } from '../../browser/element.ts';
import { formatLongDate, formatShortDate } from '../../vietnamese/dates/date-format.ts';

const words = {
  unfinished: 'Ngày chưa đủ hoặc không có trong lịch.',
  year: 'Ghi năm bằng bốn chữ số.',
  toCome: 'Ngày này chưa đến.',
  before: (issued: string) => `Trước ngày ban hành văn bản (${issued}).`,
  past: 'Ngày đề nghị phải sau hôm nay.',
} as const;

/** Against what the day of a duty is held. */
export interface DayBounds {
  /** When its document was issued, where that is known. */
  issued: IsoDate | undefined;
  today: IsoDate;
}

/** What is wrong with the day in a field, before it is kept; undefined of a day that can be so, and of none. */
function dayFault(field: HTMLInputElement, { issued = '', today }: DayBounds): string | undefined {
  const { value } = field;
  if (value === '') return field.validity.badInput ? words.unfinished : undefined;
  if (!isIsoDate(value)) return words.year;
  if (field.dataset['field'] === 'proposedDate') return value > today ? undefined : words.past;
  if (value > today) return words.toCome;
  return value < issued ? words.before(formatShortDate(issued)) : undefined;
}

/** Says in the field what is wrong with its day, or no longer. Returns whether anything is. */
export function tellDayFault(field: HTMLInputElement, bounds: DayBounds): boolean {
  const fault = dayFault(field, bounds);
  field.setAttribute('aria-invalid', String(fault !== undefined));
  const told = field.nextElementSibling ?? element('span', { class: 'fault', role: 'alert' });
  if (!told.isConnected) field.after(told);
  if (told.textContent !== (fault ?? '')) told.textContent = fault ?? '';
  sayInWords(field, told);
  return fault !== undefined;
}

/**
 * Says the day as papers write it, for as long as somebody is at the field: that has the order of the language of the
 * browser, and no script can ask which one that is.
 */
function sayInWords(field: HTMLInputElement, before: Element): void {
  const told = before.nextElementSibling ?? element('span', { class: 'in-words' });
  const say = (): void => {
    const isFaulty = field.getAttribute('aria-invalid') === 'true';
    told.textContent = isFaulty || !isIsoDate(field.value) ? '' : formatLongDate(field.value);
  };
  say();
  if (told.isConnected) return;
  before.after(told);
  // Meanwhile the list may have put another day there.
  field.addEventListener('focus', say);
}
