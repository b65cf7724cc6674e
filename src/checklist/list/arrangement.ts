import type { DutyElement } from '../rows/duty-elements.ts';
import type { View } from './view.ts';

/** Moves the rows of the table between the groups of its documents and those of another view. */
export class Arrangement {
  readonly #table: HTMLTableElement;
  readonly #rows: readonly DutyElement[];
  /** The bodies as the page came, with every row of theirs: heads too, so that each returns to its place. */
  readonly #homes: { body: HTMLTableSectionElement; rows: HTMLTableRowElement[] }[];
  #others: HTMLTableSectionElement[] = [];
  #wanted: View = 'document';

  constructor(table: HTMLTableElement, rows: readonly DutyElement[]) {
    this.#table = table;
    this.#rows = rows;
    const bodies = new Set(rows.map(({ element: row }) => row.parentElement as HTMLTableSectionElement));
    this.#homes = [...bodies].map((body) => ({ body, rows: [...body.rows] }));
  }

  /** Shows another view; how to make one is loaded when it is asked for. */
  async show(view: View): Promise<void> {
    this.#wanted = view;
    const views = view === 'document' ? undefined : await import('./views.ts');
    if (this.#wanted !== view) return;
    for (const body of this.#others) body.remove();
    for (const home of this.#homes) home.body.append(...home.rows);
    this.#table.dataset['view'] = view;
    this.#others = views?.bodiesOf(this.#table, this.#rows, view as Exclude<View, 'document'>) ?? [];
    this.#homes.at(-1)?.body.after(...this.#others);
  }

  /** A body or part without a row to show is not shown either, nor its heading. */
  hideEmpty(): void {
    for (const part of this.#table.querySelectorAll<HTMLTableRowElement>('.of-role')) part.hidden = !hasShownDuty(part);
    const bodies = [...this.#homes.map((home) => home.body), ...this.#others];
    for (const body of bodies) body.hidden = !body.querySelector('.duty:not([hidden])');
  }
}

/** Whether a duty is shown between this head of a part and the next one. */
function hasShownDuty(head: HTMLTableRowElement): boolean {
  for (let row = head.nextElementSibling; row?.classList.contains('duty'); row = row.nextElementSibling) {
    if (!(row as HTMLTableRowElement).hidden) return true;
  }
  return false;
}
