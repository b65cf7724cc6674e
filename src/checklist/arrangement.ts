import { formatShortDate } from '../vietnamese/date-format.ts';
import type { DutyRow } from './duty-rows.ts';
import { element } from '../browser/element.ts';
import { words } from './words.ts';

export type View = 'document' | 'due' | 'topic';

/** One group of rows under a heading. */
export interface Arranged<Row> {
  heading: string;
  rows: Row[];
}

type Sortable = Pick<DutyRow, 'due' | 'topics'>;

/** The rows by deadline (the earliest first, those without one last) or by their first topic, in the order of the page. */
export function arrange<Row extends Sortable>(rows: readonly Row[], view: 'due' | 'topic'): Arranged<Row>[] {
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
  readonly #homes: { body: HTMLTableSectionElement; rows: DutyRow[] }[];
  #others: HTMLTableSectionElement[] = [];

  constructor(table: HTMLTableElement, rows: readonly DutyRow[]) {
    this.#table = table;
    this.#rows = rows;
    const bodies = new Set(rows.map(({ element: row }) => row.parentElement as HTMLTableSectionElement));
    this.#homes = [...bodies].map((body) => ({ body, rows: rows.filter((row) => row.element.parentElement === body) }));
  }

  show(view: View): void {
    for (const body of this.#others) body.remove();
    this.#others = [];
    for (const home of this.#homes) home.body.append(...home.rows.map((row) => row.element));
    this.#table.dataset['view'] = view;
    if (view === 'document') return;
    this.#others = arrange(this.#rows, view).map((group) => this.#body(group));
    this.#homes.at(-1)?.body.after(...this.#others);
  }

  /** A body without a row to show is not shown either, nor its heading. */
  hideEmpty(): void {
    for (const body of [...this.#homes.map((home) => home.body), ...this.#others]) {
      body.hidden = !body.querySelector('.duty:not([hidden])');
    }
  }

  #body({ heading, rows }: Arranged<DutyRow>): HTMLTableSectionElement {
    for (const row of rows) nameDocument(row);
    const columns = String(this.#table.tHead?.rows[0]?.cells.length ?? 1);
    const title = element('span', { class: 'title' }, heading);
    const head = element('th', { scope: 'rowgroup', colspan: columns }, title);
    return element('tbody', {}, element('tr', { class: 'from-document' }, head), ...rows.map((row) => row.element));
  }
}

/** Away from the heading of its document, a row says which one it comes from. */
function nameDocument({ element: row, documentName }: DutyRow): void {
  if (row.querySelector('.of-document')) return;
  row.querySelector('.provision')?.after(element('span', { class: 'of-document' }, documentName));
}
