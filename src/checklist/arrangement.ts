import { DUTY_ROLE_LABELS, type DutyRole } from '../domain/duty-role.ts';
import { formatShortDate } from '../vietnamese/date-format.ts';
import type { DutyRow } from './duty-rows.ts';
import { element } from '../browser/element.ts';
import { words } from './words.ts';

export type View = 'document' | 'due' | 'topic' | 'role';

/** One group of rows under a heading. */
export interface Arranged<Row> {
  heading: string;
  rows: Row[];
}

type Sortable = Pick<DutyRow, 'due' | 'topics' | 'role'>;

/**
 * The rows by deadline (the earliest first, those without one last), by their first topic, or by the unit's role (the
 * most binding first); inside a group in the order of the page.
 */
export function arrange<Row extends Sortable>(rows: readonly Row[], view: Exclude<View, 'document'>): Arranged<Row>[] {
  if (view === 'role') {
    const parts = Object.entries(DUTY_ROLE_LABELS).map(([role, heading]) => ({
      heading,
      rows: rows.filter((row) => row.role === role),
    }));
    return parts.filter((part) => part.rows.length > 0);
  }
  if (view === 'topic') return grouped(rows, (row) => row.topics[0] ?? words.view.noTopic);
  const byDay = rows.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return grouped(byDay, ({ due }) => (due === undefined ? words.view.noDue : words.view.due(formatShortDate(due))));
}

function grouped<Row>(rows: readonly Row[], heading: (row: Row) => string): Arranged<Row>[] {
  return [...Map.groupBy(rows, heading)].map(([text, members]) => ({ heading: text, rows: members }));
}

/** Moves the rows of the table between the groups of its documents and those of another view. */
export class Arrangement {
  readonly #table: HTMLTableElement;
  readonly #rows: readonly DutyRow[];
  /** The bodies as the page came, with every row of theirs: heads too, so that each returns to its place. */
  readonly #homes: { body: HTMLTableSectionElement; rows: HTMLTableRowElement[] }[];
  #others: HTMLTableSectionElement[] = [];

  constructor(table: HTMLTableElement, rows: readonly DutyRow[]) {
    this.#table = table;
    this.#rows = rows;
    const bodies = new Set(rows.map(({ element: row }) => row.parentElement as HTMLTableSectionElement));
    this.#homes = [...bodies].map((body) => ({ body, rows: [...body.rows] }));
    const apart = table.querySelector('.of-role') !== null;
    for (const row of rows) nameDocument(row, apart);
  }

  show(view: View): void {
    for (const body of this.#others) body.remove();
    this.#others = [];
    for (const home of this.#homes) home.body.append(...home.rows);
    this.#table.dataset['view'] = view;
    if (view === 'document') return;
    this.#others = arrange(this.#rows, view).map((group) => this.#body(group));
    this.#homes.at(-1)?.body.after(...this.#others);
  }

  /** A body or part without a row to show is not shown either, nor its heading. */
  hideEmpty(): void {
    for (const part of this.#table.querySelectorAll<HTMLTableRowElement>('.of-role')) part.hidden = !hasShownDuty(part);
    const bodies = [...this.#homes.map((home) => home.body), ...this.#others];
    for (const body of bodies) body.hidden = !body.querySelector('.duty:not([hidden])');
    // The lines for signing stand below whatever is shown last.
    const end = this.#table.querySelector('.sheet-end');
    if (end) bodies.findLast((body) => !body.hidden)?.append(end);
  }

  #body({ heading, rows }: Arranged<DutyRow>): HTMLTableSectionElement {
    const columns = String(this.#table.tHead?.rows[0]?.cells.length ?? 1);
    const title = element('span', { class: 'title' }, heading);
    const head = element('th', { scope: 'rowgroup', colspan: columns }, title);
    return element('tbody', {}, element('tr', { class: 'from-document' }, head), ...rows.map((row) => row.element));
  }
}

/** Whether a duty is shown between this head of a part and the next one. */
function hasShownDuty(head: HTMLTableRowElement): boolean {
  for (let row = head.nextElementSibling; row?.classList.contains('duty'); row = row.nextElementSibling) {
    if (!(row as HTMLTableRowElement).hidden) return true;
  }
  return false;
}

/** Away from its headings, a row says which document it comes from and, where parts tell roles apart, in which role. */
function nameDocument({ element: row, documentName, role }: DutyRow, apart: boolean): void {
  const label = apart ? ` · ${DUTY_ROLE_LABELS[role as DutyRole]}` : '';
  row.querySelector('.provision')?.after(element('span', { class: 'of-document' }, documentName + label));
}
