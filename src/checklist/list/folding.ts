import { element, find } from '../../browser/element.ts';
import type { Standing } from '../../domain/progress/standing.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import { grouped } from '../../domain/grouped.ts';

const words = { duties: (document: string) => `Các nhiệm vụ theo ${document}` } as const;

type Row = DutyElement & { standing: Standing };

interface Group {
  body: HTMLTableSectionElement;
  button: HTMLButtonElement;
  rows: readonly Row[];
}

/**
 * A long list, folded by document on screen: open are the newest document and, in every other, what is overdue. Nothing of
 * it is hidden from paper, nor from those who narrow the list.
 */
export class Folding {
  readonly #table: HTMLTableElement;
  readonly #groups: readonly Group[];
  readonly #open = new Set<Group>();

  constructor(table: HTMLTableElement, rows: readonly Row[]) {
    this.#table = table;
    const byDocument = grouped(rows, ({ subject }) => subject.document);
    const bodies = [...table.querySelectorAll<HTMLTableSectionElement>('tbody[data-document]')];
    this.#groups = bodies.map((body) => {
      const name = words.duties(body.dataset['name'] ?? '');
      const button = element('button', { type: 'button', class: 'fold screen-only', 'aria-label': name });
      find(body, '.from-document th').prepend(button);
      return { body, button, rows: byDocument.get(body.dataset['document'] ?? '') ?? [] };
    });
    const [newest] = this.#groups;
    if (newest) this.#open.add(newest);
    table.addEventListener('click', ({ target }) => {
      const group = this.#groups.find(({ button }) => button === target);
      if (group) this.#toggle(group);
    });
  }

  /** Folds what is not open; what is being written in stays in sight. */
  show(writing: Element | null): void {
    this.#table.dataset['folding'] = '';
    for (const group of this.#groups) {
      const isOpen = this.#open.has(group);
      group.button.setAttribute('aria-expanded', String(isOpen));
      group.body.classList.toggle('folded', !isOpen);
      for (const { element: row, standing } of group.rows) {
        row.classList.toggle('folded', !isOpen && standing !== 'overdue' && !row.contains(writing));
      }
    }
  }

  /** Shows everything, as a list that was narrowed or put into another order is shown. */
  unfold(): void {
    delete this.#table.dataset['folding'];
    for (const folded of this.#table.querySelectorAll('.folded')) folded.classList.remove('folded');
  }

  #toggle(group: Group): void {
    if (!this.#open.delete(group)) this.#open.add(group);
    this.show(null);
  }
}
