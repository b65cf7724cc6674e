import { element } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { STANDING_LABELS } from '../../domain/progress/standing.ts';
import { STANDINGS } from '../../domain/progress/standings.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { dutyTitle } from './by-period.ts';
import type { RollUp, RollUpColumn } from './roll-up.ts';
import { rollUpWords as words } from './roll-up-words.ts';

/** The report without the matrix: in all, who has not answered, what is overdue, and how far each unit is. */
export function rollUpView(result: RollUp, today: IsoDate): DocumentFragment {
  const { columns, unanswered, overdue, done, total, percent, doubtfulUnits } = result;
  const day = formatShortDate(today);
  const view = document.createDocumentFragment();
  view.append(
    element('p', { class: 'print-only' }, words.made(day, columns.length, result.contentVersion)),
    ...(doubtfulUnits.length > 0 ? [element('p', { class: 'print-only' }, words.doubtfulUnits(doubtfulUnits))] : []),
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
  const last = [...view.querySelectorAll('table')].at(-1);
  last?.append(signing(last.rows[0]!.cells.length));
  return view;
}

/** A table that may be wider than a narrow window scrolls by itself, by keyboard too; the page does not. */
export function wide(inner: HTMLElement, label: string): HTMLElement {
  return element('div', { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': label }, inner);
}

/**
 * Where the report is signed, before what is attached to it. A row of the last table: no engine parts it from the row above
 * on every paper where it stands behind the table.
 */
function signing(columns: number): HTMLElement {
  const place = (role: string, day?: string) =>
    element(
      'div',
      {},
      day !== undefined && element('p', { class: 'hint' }, day),
      element('p', { class: 'role' }, role),
      element('p', { class: 'hint' }, words.signHint),
    );
  const places = [place(words.preparedBy), place(words.head, words.signDay)];
  const cell = element('td', { colspan: String(columns) }, element('div', { class: 'signatures' }, ...places));
  return element('tbody', { class: 'signing print-only' }, element('tr', {}, cell));
}

/** What a unit is called in a table; on screen the name of its file tells it from others that gave no name. */
export function unitName({ name, file }: Pick<RollUpColumn, 'name' | 'file'>): (Node | string)[] {
  return [name, ...(file === undefined ? [] : [element('span', { class: 'screen-only' }, words.fromFile(file))])];
}

function unitTable({ columns, total, percent: share }: RollUp): HTMLTableElement {
  const heads = [
    words.number,
    words.unit,
    words.dutyCount,
    ...STANDINGS.map((standing) => STANDING_LABELS[standing]),
    words.percent,
    words.exported,
  ];
  const rows = columns.map((column, index) => [
    String(index + 1),
    element('span', {}, ...unitName(column)),
    String(column.cells.size),
    ...STANDINGS.map((standing) => String(column.counts[standing])),
    `${column.percent}%`,
    formatShortDate(localDay(new Date(column.exported))),
  ]);
  const made = table('units', heads, rows, 1);
  const sums = STANDINGS.map((standing) => columns.reduce((sum, { counts }) => sum + counts[standing], 0));
  const cells = [String(total), ...sums.map(String), `${share}%`, ''].map((text) => element('td', {}, text));
  const label = element('th', { scope: 'row', colspan: '2' }, words.sum);
  made.append(element('tbody', { class: 'sum' }, element('tr', {}, label, ...cells)));
  return made;
}

/** A table whose rows are named by the cell at `named`. */
function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
  named = 0,
): HTMLTableElement {
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const cell = (content: string | Node, index: number) =>
    index === named ? element('th', { scope: 'row' }, content) : element('td', {}, content);
  const body = rows.map((cells) => element('tr', {}, ...cells.map(cell)));
  return element('table', { class: name }, element('thead', {}, head), element('tbody', {}, ...body));
}
