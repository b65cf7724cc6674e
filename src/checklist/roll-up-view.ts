import type { IsoDate } from '../domain/calendar-day.ts';
import { STANDING_LABELS, type Standing } from '../domain/standing.ts';
import { formatShortDate } from '../vietnamese/date-format.ts';
import { element } from '../browser/element.ts';
import type { RollUp, RollUpColumn } from './roll-up.ts';
import { rollUpWords as words } from './roll-up-words.ts';

/** A letter for each standing, so that a matrix of sixty units fits; the key stands above it and each cell says it. */
export const STANDING_SIGNS: Record<Standing, string> = {
  done: '✓',
  'done-late': '✓*',
  'in-progress': '…',
  'not-started': '–',
  overdue: '!',
};

/** The roll-up as a report: in all, per unit, overdue, unanswered, and the matrix. */
export function rollUpView(result: RollUp, today: IsoDate): DocumentFragment {
  const view = document.createDocumentFragment();
  view.append(element('p', {}, words.total(result.done, result.total, result.percent, formatShortDate(today))));
  view.append(unitTable(result));
  if (result.unanswered.length > 0) {
    view.append(
      element('h2', {}, words.unanswered(result.unanswered.length)),
      element('ul', {}, ...result.unanswered.map(({ name }) => element('li', {}, name))),
    );
  }
  if (result.overdue.length > 0) {
    const rows = result.overdue.map(({ unit, duty, due }) => [unit, duty.title, formatShortDate(due)]);
    view.append(element('h2', {}, words.overdue(result.overdue.length)), table(words.overdueHeads, rows));
  }
  if (result.columns.length > 0) view.append(element('h2', {}, words.matrix), legend(), scrolling(matrix(result)));
  return view;
}

function unitTable({ columns }: RollUp): HTMLElement {
  const rows = columns.map(({ name, done, cells, percent }) => [name, `${done}/${cells.size}`, `${percent}%`]);
  return table(words.unitHeads, rows);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const body = rows.map(([first = '', ...rest]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map((text) => element('td', {}, text))),
  );
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
}

function legend(): HTMLElement {
  const signs = (Object.keys(STANDING_SIGNS) as Standing[]).map((standing) => {
    return `${STANDING_SIGNS[standing]} ${STANDING_LABELS[standing].toLocaleLowerCase('vi')}`;
  });
  return element('p', { class: 'quiet' }, signs.join(' · '));
}

/** A wide table scrolls by itself, by keyboard too, and the page does not. */
function scrolling(inner: HTMLElement): HTMLElement {
  return element('div', { class: 'scrolling', tabindex: '0', role: 'region', 'aria-label': words.matrix }, inner);
}

function matrix({ duties, columns }: RollUp): HTMLTableElement {
  const shown = duties.map((duty, position) => ({ duty, position }));
  const used = shown.filter(({ position }) => columns.some(({ cells }) => cells.has(position)));
  const heads = [words.duty, ...columns.map(({ name }) => name)];
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const rows = used.map(({ duty, position }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, duty.title),
      ...columns.map((column) => cellOf(column, position)),
    ),
  );
  return element('table', { class: 'matrix' }, element('thead', {}, head), element('tbody', {}, ...rows));
}

function cellOf(column: RollUpColumn, position: number): HTMLElement {
  const cell = column.cells.get(position);
  if (!cell) return element('td', { class: 'none' });
  const { standing } = cell;
  const sign = element('span', { 'aria-hidden': 'true' }, STANDING_SIGNS[standing]);
  return element(
    'td',
    { 'data-standing': standing },
    sign,
    element('span', { class: 'for-ears' }, STANDING_LABELS[standing]),
  );
}
