import { element } from '../../browser/element.ts';
import { dueDayOf, periodAtHand, type Recurrence } from '../../domain/deadline/recurrence.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';

/** Gives each duty that comes again its next day, with the rule beside the document, and puts the list in order of days. */
export function showNextDates(list: HTMLElement, today: IsoDate): void {
  for (const item of list.querySelectorAll<HTMLElement>('[data-rule]')) {
    const rule = JSON.parse(item.dataset['rule'] ?? '') as Recurrence;
    const day = dueDayOf(rule, periodAtHand(rule, today));
    const place = item.querySelector('.rule');
    item.querySelector('.next')?.append(`· ${place?.textContent ?? ''}`);
    const past = item.querySelector<HTMLElement>('[hidden]');
    if (past && day < today) past.hidden = false;
    place?.replaceWith(element('time', { datetime: day }, formatShortDate(day)));
  }
  const dayIn = (item: Element): string => item.querySelector('time')?.dateTime ?? '';
  list.append(...[...list.children].toSorted((a, b) => dayIn(a).localeCompare(dayIn(b))));
}
