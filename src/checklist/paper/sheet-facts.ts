import { find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { words } from '../words.ts';

/** Writes the day of printing wherever the sheets of the page leave room for it. */
export function datePrint(): void {
  const today = formatShortDate(localDay(new Date()));
  for (const place of document.querySelectorAll('[data-printed]')) place.textContent = today;
}

/** Writes the period that was typed on the page into the head of its sheets; a blank line stands where none was. */
export function tellPeriod(tools: ParentNode): void {
  const period = tools.querySelector<HTMLInputElement>('[name=period]')?.value.trim() ?? '';
  for (const place of document.querySelectorAll('[data-period]')) place.textContent = period;
}

/** Says in the head of the sheet that it holds only a part of the duties, and which; nothing where it holds them all. */
export function showScope(table: Element, shown: number, total: number, choices: readonly string[]): void {
  const place = table.closest('.sheet')?.querySelector<HTMLElement>('[data-scope]');
  if (!place) return;
  place.hidden = choices.length === 0;
  find(place, 'dd').textContent = words.sheet.scope(shown, total, choices);
}
