import { setDeadlineOf } from '../../domain/deadline/deadline.ts';
import { deadlineNote, deadlineText } from '../../domain/deadline/deadline-text.ts';
import type { Due } from '../../domain/deadline/due.schema.ts';
import { isPeriod } from '../../domain/deadline/period-form.ts';
import { isIsoDate } from '../../domain/field/calendar-day.ts';

/** The fields of `due` as a file has them, checked by nobody yet. */
export type WrittenDue = Readonly<Record<string, string>>;

const isNumber = (text: string): boolean => /^\d{1,3}$/.test(text);
const isOneOf =
  (...words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(text);

/** What each field must look like for its meaning to be told; what else is wrong with it says the check. */
const FORMS: Readonly<Record<keyof Due, (text: string) => boolean>> = {
  by: (text) => isIsoDate(text) || isPeriod(text),
  hour: (text) => /^\d\d:\d\d$/.test(text),
  within: isNumber,
  unit: isOneOf('day', 'working-day', 'week', 'month', 'hour'),
  from: isOneOf('issued', 'received', 'effective', 'stated'),
  fromDate: isIsoDate,
  every: isOneOf('day', 'week', 'month', 'quarter', 'half-year', 'year'),
  day: isNumber,
  month: isNumber,
  in: isOneOf('next'),
  first: isPeriod,
  last: isPeriod,
};
const NUMBERS = ['within', 'day', 'month'] as const;

/** What pages will say of a deadline: “ngày 25 hằng tháng”; undefined as long as it says nothing that can be told. */
export function dueMeaning(written: WrittenDue, issuedDate: string): string | undefined {
  const fields = Object.entries(written);
  if (!fields.every(([key, text]) => Object.hasOwn(FORMS, key) && FORMS[key as keyof Due](text))) return undefined;
  const numbers = NUMBERS.flatMap((key) => (written[key] === undefined ? [] : [[key, Number(written[key])]]));
  const due = { ...written, ...Object.fromEntries(numbers) } as Due;
  const deadline = setDeadlineOf({ due }, { ...(isIsoDate(issuedDate) && { issuedDate }), changes: [] });
  if (!deadline) return undefined;
  const note = deadlineNote(deadline);
  return note === undefined ? deadlineText(deadline) : `${deadlineText(deadline)} (${note})`;
}
