import { element } from '../../browser/element.ts';
import { periodLabel } from '../../domain/deadline/period-label.ts';
import type { Recurrence } from '../../domain/deadline/recurrence.ts';
import type { DuePeriod } from '../../domain/periodic/period-records.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import { periodWords as words } from './period-words.ts';

/** How the duty of a row comes again, as the page says it; undefined of a duty that is done once. */
export function ruleOf({ element: row }: Pick<DutyElement, 'element'>): Recurrence | undefined {
  const text = row.dataset['rule'];
  return text === undefined ? undefined : (JSON.parse(text) as Recurrence);
}

/** Makes the row one of a period: what is noted belongs to it, its day is the deadline, and list and sheet name both. */
export function showPeriod(row: DutyElement, { period, due }: DuePeriod): void {
  row.subject.period = period;
  row.due = due;
  const cell = row.element.querySelector('.due');
  const place = cell?.querySelector('.period') ?? element('span', { class: 'period' });
  place.replaceChildren(
    // A day is its own period.
    period === due ? words.day : words.period(periodLabel(period)),
    ' ',
    element('time', { datetime: due }, formatShortDate(due)),
  );
  if (!place.isConnected) cell?.querySelector('.rule')?.after(' ', place);
}
