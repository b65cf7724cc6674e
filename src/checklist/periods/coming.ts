import type { IsoDate } from '../../domain/field/calendar-day.ts';

/**
 * Shows of a list of deadlines those that are still to come, as many as the page had room for; what waits behind them takes the
 * place of what has passed. Where nothing is to come, the whole part is not shown.
 */
export function showComing(list: HTMLElement, today: IsoDate): void {
  const items = [...list.children] as HTMLElement[];
  const room = Number((list.dataset['room'] ??= String(items.filter(({ hidden }) => !hidden).length)));
  let seen = 0;
  for (const item of items) {
    const isPast = (item.querySelector('time')?.dateTime ?? today) < today;
    item.hidden = isPast || seen === room;
    if (!item.hidden) seen += 1;
  }
  const part = list.closest('section');
  if (part) part.hidden = seen === 0;
}
