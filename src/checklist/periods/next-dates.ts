import { element } from '../../browser/element.ts';
import { dueDayOf, periodAtHand, type Recurrence } from '../../domain/deadline/recurrence.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';

/** Gives each duty of the list that comes again its next day, with the rule beside the document, and its place by that day. */
export function dateRules(list: HTMLElement, today: IsoDate): void {
  const items = [...list.children] as HTMLElement[];
  for (const item of items) if (item.dataset['rule'] !== undefined) dateItem(item, today);
  const dayIn = (item: Element): string => item.querySelector('time')?.getAttribute('datetime') ?? '';
  list.append(...items.sort((a, b) => dayIn(a).localeCompare(dayIn(b))));
}

function dateItem(item: HTMLElement, today: IsoDate): void {
  const rule = JSON.parse(item.dataset['rule'] ?? '') as Recurrence;
  const day = dueDayOf(rule, periodAtHand(rule, today));
  const [place, known] = [item.querySelector('.rule'), item.querySelector('time')];
  if (place) item.querySelector('.next')?.append(`· ${place.textContent}`);
  (place ?? known)?.replaceWith(element('time', { datetime: day }, formatShortDate(day)));
}
