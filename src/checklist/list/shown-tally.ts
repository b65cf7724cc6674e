import { element, find } from '../../browser/element.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import type { Tally } from '../rows/tally.ts';
import { words } from '../words.ts';

/** What calls for attention, in the order in which it does. */
const CALLS = ['overdue', 'done-late', 'reopened'] as const;

/** A bar and the same in words, below the heading of a document. */
export function addDocumentTally(heading: Element): HTMLElement {
  const bar = element('progress', { max: '1', value: '0', 'aria-label': words.tally.bar });
  const place = element('span', { class: 'tally screen-only' }, bar, ' ', element('span', { class: 'count' }));
  heading.append(place);
  return place;
}

/** Shows how much is done in a place that has a bar and a `.count`; where there is little room, in figures. */
export function showDone(place: ParentNode, { done, total }: Tally): void {
  fill(place, done, total);
  const count = find(place, '.count');
  if (count.firstChild?.textContent === words.tally.done(done, total)) return;
  count.replaceChildren(words.tally.done(done, total), element('span', {}, words.tally.duties));
}

/** The same for one document, with what is overdue of it and what comes next. */
export function showDocumentTally(place: ParentNode, { done, total, overdue, next }: Tally): void {
  fill(place, done, total);
  const parts = [
    words.tally.ofDocument(done, total),
    ...(overdue > 0 ? [words.tally.overdue(overdue).toLocaleLowerCase('vi')] : []),
    ...(next === undefined ? [] : [words.tally.next(formatShortDate(next))]),
  ];
  write(find(place, '.count'), parts.join(' · '));
}

function fill(place: ParentNode, done: number, total: number): void {
  Object.assign(find(place, 'progress'), { max: Math.max(total, 1), value: done });
}

/** Shows what calls for attention as buttons that narrow the list to it; what nothing calls for is not there. */
export function showCalls(page: ParentNode, counts: Tally, chosen: string): void {
  for (const call of CALLS) {
    const button = find(page, `[data-show=${call}]`);
    button.hidden = counts[call] === 0;
    button.setAttribute('aria-pressed', String(chosen === call));
    write(button, words.tally[call](counts[call]));
  }
}

/** Says which part of the list is shown, where it is not all, and offers the rest. */
export function showPart(place: ParentNode, shown: number, total: number, choices: readonly string[]): void {
  const isPart = choices.length > 0;
  write(find(place, '.shown'), isPart ? words.tally.shown(words.sheet.scope(shown, total, choices)) : '');
  find(place, '[data-show=""]').hidden = !isPart;
}

/** Leaves a text alone that stays as it is: writing it again would be read aloud again. */
export function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
