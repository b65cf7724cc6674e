import { dutyKey } from '../../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../../domain/progress/progress.schema.ts';
import { element } from '../../../browser/element.ts';
import { cutText } from '../../records/clean-text.ts';
import type { DutyElement } from '../../rows/duty-elements.ts';
import { entryNames, entryText } from './entry-text.ts';
import { exchangeWords } from '../exchange-words.ts';

const { added: heading, moreAdded } = exchangeWords.receiving;

/** More than these are folded. */
const MOST_OPEN = 10;
/** More than these are counted: a list that nobody reads to its end. */
const MOST_LISTED = 200;
/** Characters of what one record says. */
const MOST_TEXT = 300;

/** What would be added, duty by duty in the order of the page; nothing where nothing would be. */
export function addedList(
  added: readonly ProgressEntry[],
  rows: readonly DutyElement[],
): HTMLDetailsElement | undefined {
  if (added.length === 0) return undefined;
  const nameOf = entryNames(rows);
  const listed = inPageOrder(added, rows).slice(0, MOST_LISTED);
  const items = listed.map((entry) => {
    const text = entryText(entry);
    const shown = text.length > MOST_TEXT ? `${cutText(text, MOST_TEXT)}…` : text;
    return element('li', {}, element('strong', {}, nameOf(entry)), `: ${shown}`);
  });
  const more = added.length - listed.length;
  const list = element('ul', {}, ...items, more > 0 && element('li', {}, moreAdded(more)));
  const details = element('details', { class: 'added' }, element('summary', {}, heading(added.length)), list);
  details.open = added.length <= MOST_OPEN;
  return details;
}

/** A duty before its indicators; what the page does not have comes last. */
function inPageOrder(entries: readonly ProgressEntry[], rows: readonly DutyElement[]): ProgressEntry[] {
  const places = new Map(rows.map(({ subject }, index) => [dutyKey(subject), index]));
  const placeOf = (entry: ProgressEntry) => places.get(dutyKey(entry)) ?? rows.length;
  return [...entries].sort(
    (a, b) => placeOf(a) - placeOf(b) || Number(a.indicator !== undefined) - Number(b.indicator !== undefined),
  );
}
