import { DUTY_ROLE_LABELS, type DutyRole } from '../../domain/unit/duty-role.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import type { View } from './view.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import { element } from '../../browser/element.ts';
import { viewWords as words } from './view-words.ts';
import { grouped } from '../../domain/grouped.ts';

/** One group of rows under a heading. */
export interface Arranged<Row> {
  heading: string;
  rows: Row[];
}

type Sortable = Pick<DutyElement, 'due' | 'topics' | 'role'> & {
  /** The document sets a deadline, though no day of the calendar: a term from a day unknown, or words. */
  isTimed?: boolean;
};

/**
 * The rows by deadline (the earliest first, then those whose deadline is no day, those without one last), by their first
 * topic, or by the unit's role (the most binding first); inside a group in the order of the page.
 */
export function arrange<Row extends Sortable>(rows: readonly Row[], view: Exclude<View, 'document'>): Arranged<Row>[] {
  if (view === 'role') {
    const parts = Object.entries(DUTY_ROLE_LABELS).map(([role, heading]) => ({
      heading,
      rows: rows.filter((row) => row.role === role),
    }));
    return parts.filter((part) => part.rows.length > 0);
  }
  if (view === 'topic') return underHeadings(rows, (row) => row.topics[0] ?? words.noTopic);
  const dayOf = ({ due, isTimed }: Row) => due ?? (isTimed ? '9998' : '9999');
  const byDay = [...rows].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const noDay = ({ isTimed }: Row) => (isTimed ? words.noDay : words.noDue);
  return underHeadings(byDay, (row) => (row.due === undefined ? noDay(row) : words.due(formatShortDate(row.due))));
}

function underHeadings<Row>(rows: readonly Row[], heading: (row: Row) => string): Arranged<Row>[] {
  return [...grouped(rows, heading)].map(([text, members]) => ({ heading: text, rows: members }));
}

/** The bodies of a view, with their headings; the rows move into them and say where they come from. */
export function bodiesOf(
  table: HTMLTableElement,
  rows: readonly DutyElement[],
  view: Exclude<View, 'document'>,
): HTMLTableSectionElement[] {
  const columns = String(table.tHead?.rows[0]?.cells.length ?? 1);
  const showsRoles = table.querySelector('.of-role') !== null;
  for (const row of rows) nameDocument(row, showsRoles);
  const timed = rows.map((row) => ({ ...row, isTimed: row.element.querySelector('.due .not-set') === null }));
  return arrange(timed, view).map((group) => bodyOf(group, columns));
}

function bodyOf({ heading, rows }: Arranged<DutyElement>, columns: string): HTMLTableSectionElement {
  const title = element('span', { class: 'title' }, heading);
  const head = element('th', { scope: 'rowgroup', colspan: columns }, title);
  return element('tbody', {}, element('tr', { class: 'from-document' }, head), ...rows.map((row) => row.element));
}

/** Away from its headings, a row says which document it comes from and, where parts tell roles apart, in which role. */
function nameDocument({ element: row, documentName, role }: DutyElement, showsRoles: boolean): void {
  if (row.querySelector('.of-document')) return;
  const label = showsRoles ? ` · ${DUTY_ROLE_LABELS[role as DutyRole]}` : '';
  row.querySelector('.provision')?.after(element('span', { class: 'of-document' }, documentName + label));
}
