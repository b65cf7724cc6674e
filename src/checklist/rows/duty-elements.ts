import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { recordOf } from '../../domain/progress/duty-record.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { parseProgressKey, type ProgressSubject } from '../../domain/progress/progress-key.ts';
import { find } from '../../browser/element.ts';

/** One duty on the page, as its row says it. */
export interface DutyElement {
  element: HTMLTableRowElement;
  subject: ProgressSubject;
  /** STT and title, for labels. */
  number: string;
  title: string;
  due: IsoDate | undefined;
  /** Of a duty that comes again: whether a period of it is overdue, be it shown or not. */
  hasOverdue?: (today: IsoDate) => boolean;
  /** The day of its document, where that is known. */
  issued: IsoDate | undefined;
  topics: readonly string[];
  role: string;
  /** The document as its heading names it. */
  documentName: string;
  indicators: { id: string; title: string; element: HTMLElement }[];
}

/** The duties of the page, in its order. */
export function readRows(table: HTMLTableElement): DutyElement[] {
  return Array.from(table.querySelectorAll<HTMLTableRowElement>('tr.duty'), readRow);
}

function readRow(element: HTMLTableRowElement): DutyElement {
  const list = element.dataset['topics'] ?? '';
  return {
    element,
    subject: parseProgressKey(element.dataset['duty'] ?? ''),
    number: textOf(element, '.number'),
    title: element.querySelector('.title')?.textContent.trim() ?? '',
    due: element.querySelector('.due time')?.getAttribute('datetime') ?? undefined,
    issued: element.closest('tbody')?.dataset['issued'],
    topics: list === '' ? [] : list.split('|'),
    role: element.dataset['role'] ?? '',
    documentName: element.closest('tbody')?.dataset['name'] ?? '',
    indicators: Array.from(element.querySelectorAll<HTMLElement>('[data-indicator]'), (item) => ({
      id: item.dataset['indicator'] ?? '',
      title: textOf(item, '.indicator-title'),
      element: item,
    })),
  };
}

/** Whether the duty, or an indicator of it, was revised since something was noted of it. */
export function isReopened(
  { subject, indicators }: { subject: ProgressSubject; indicators: readonly { id: string }[] },
  entries: ReadonlyMap<string, ProgressEntry>,
): boolean {
  const subjects = [subject, ...indicators.map(({ id }) => ({ ...subject, indicator: id }))];
  return subjects.some((one) => recordOf(one, entries).state === 'reopened');
}

function textOf(within: ParentNode, selector: string): string {
  return find(within, selector).textContent.replace(/\s+/g, ' ').trim();
}
