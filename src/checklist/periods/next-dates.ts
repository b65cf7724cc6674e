import { element } from '../../browser/element.ts';
import { dueDayOf, periodAtHand, type Recurrence } from '../../domain/deadline/recurrence.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';

/**
 * Gives each duty of the list that comes again its next day, with the rule beside the document, and shows as many as the page
 * did: what comes next first, what has passed last.
 */
export function showNextDates(list: HTMLElement, today: IsoDate): void {
  const items = [...list.children] as HTMLElement[];
  const room = items.filter(({ hidden }) => !hidden).length;
  for (const item of items) if (item.dataset['rule'] !== undefined) dateItem(item, today);
  const dayIn = (item: Element): string => item.querySelector('time')?.getAttribute('datetime') ?? '';
  const placeOf = (item: Element): string => `${dayIn(item) < today ? 1 : 0} ${dayIn(item)}`;
  const sorted = [...items].sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
  sorted.forEach((item, place) => (item.hidden = place >= room));
  list.append(...sorted);
}

function dateItem(item: HTMLElement, today: IsoDate): void {
  const rule = JSON.parse(item.dataset['rule'] ?? '') as Recurrence;
  const day = dueDayOf(rule, periodAtHand(rule, today));
  const place = item.querySelector('.rule');
  item.querySelector('.next')?.append(`· ${place?.textContent ?? ''}`);
  const past = item.querySelector<HTMLElement>('.past');
  if (past && day < today) past.hidden = false;
  place?.replaceWith(element('time', { datetime: day }, formatShortDate(day)));
}
