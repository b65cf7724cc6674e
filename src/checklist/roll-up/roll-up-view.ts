import { element } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { STANDING_LABELS, type Standing } from '../../domain/progress/standing.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { dutyTitle } from './by-period.ts';
import type { RollUp } from './roll-up.ts';
import { rollUpWords as words } from './roll-up-words.ts';

/** Every standing, in the order of the report. */
export const STANDINGS = Object.keys(STANDING_LABELS) as Standing[];

/** The report without the matrix: in all, who has not answered, what is overdue, and how far each unit is. */
export function rollUpView(result: RollUp, today: IsoDate): DocumentFragment {
  const { columns, unanswered, overdue, done, total, percent, doubtful } = result;
  const day = formatShortDate(today);
  const view = document.createDocumentFragment();
  view.append(
    element('p', { class: 'print-only' }, words.made(day, columns.length, result.contentVersion)),
    ...(doubtful.length > 0 ? [element('p', { class: 'print-only' }, words.doubtful(doubtful))] : []),
    element('p', { class: 'total' }, words.total(done, total, percent, day)),
    ...(result.duties.some(({ period }) => period) ? [element('p', { class: 'quiet' }, words.byPeriod)] : []),
  );
  if (unanswered.length > 0) {
    const names = unanswered.map(({ name }) => element('li', {}, name));
    view.append(element('h2', {}, words.unanswered(unanswered.length)), element('ul', { class: 'names' }, ...names));
  }
  if (columns.length > 0) view.append(element('h2', {}, words.units), wide(unitTable(result), words.units));
  if (overdue.length > 0) {
    const heading = words.overdue(overdue.length);
    const rows = overdue.map(({ due, duty, units }) => [formatShortDate(due), dutyTitle(duty), units.join('; ')]);
    view.append(element('h2', {}, heading), wide(table('overdue', words.overdueHeads, rows), heading));
  }
  return view;
}

/** A table that may be wider than a narrow window scrolls by itself, by keyboard too; the page does not. */
export function wide(inner: HTMLElement, label: string): HTMLElement {
  return element('div', { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': label }, inner);
}

function unitTable({ columns }: RollUp): HTMLTableElement {
  const heads = [
    words.unit,
    words.dutyCount,
    ...STANDINGS.map((standing) => STANDING_LABELS[standing]),
    words.percent,
    words.exported,
  ];
  const rows = columns.map(({ name, cells, counts, percent, exported }) => [
    name,
    String(cells.size),
    ...STANDINGS.map((standing) => String(counts[standing])),
    `${percent}%`,
    formatShortDate(localDay(new Date(exported))),
  ]);
  return table('units', heads, rows);
}

function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const body = rows.map(([first = '', ...rest]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map((text) => element('td', {}, text))),
  );
  return element('table', { class: name }, element('thead', {}, head), element('tbody', {}, ...body));
}
