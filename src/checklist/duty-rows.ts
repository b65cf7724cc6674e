import type { IsoDate } from '../domain/calendar-day.ts';
import type { ProgressSubject } from '../domain/progress-key.ts';
import { find } from '../browser/element.ts';

/** One duty on the page, as its row says it. */
export interface DutyRow {
  element: HTMLTableRowElement;
  subject: ProgressSubject;
  /** STT and title, for labels. */
  number: string;
  due: IsoDate | undefined;
  topics: readonly string[];
  role: string;
  /** The document as its heading names it. */
  documentName: string;
  indicators: { id: string; title: string; element: HTMLElement }[];
}

/** The duties of the page, in its order. */
export function readRows(table: HTMLTableElement): DutyRow[] {
  return Array.from(table.querySelectorAll<HTMLTableRowElement>('tr.duty'), readRow);
}

function readRow(element: HTMLTableRowElement): DutyRow {
  const [document = '', task = '', revision = ''] = (element.dataset['duty'] ?? '').split('/');
  const list = element.dataset['topics'] ?? '';
  return {
    element,
    subject: { document, task, revision: Number(revision) },
    number: textOf(element, '.number'),
    due: element.querySelector('.due time')?.getAttribute('datetime') ?? undefined,
    topics: list === '' ? [] : list.split('|'),
    role: element.dataset['role'] ?? '',
    documentName: element.closest('tbody')?.dataset['name'] ?? '',
    indicators: Array.from(element.querySelectorAll<HTMLElement>('[data-indicator]'), (item) => ({
      id: item.dataset['indicator'] ?? '',
      title: item.textContent.trim(),
      element: item,
    })),
  };
}

function textOf(within: ParentNode, selector: string): string {
  return find(within, selector).textContent.replace(/\s+/g, ' ').trim();
}
