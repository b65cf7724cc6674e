import type { DutyRecord } from '../domain/duty-record.ts';
import { evidenceText } from '../domain/evidence-text.ts';
import { PROGRESS_STATUS_LABELS } from '../domain/progress-status.ts';
import { formatShortDate } from '../vietnamese/date-format.ts';
import { element } from '../browser/element.ts';

/** Writes what is on record into the cells of the printed sheet; only paper shows them. */
export function fillSheetCells(row: HTMLElement, record: DutyRecord): void {
  const entry = record.state === 'current' || record.state === 'ahead' ? record.entry : undefined;
  const status = entry?.status ?? 'not-started';
  const date = entry?.date === undefined ? '' : formatShortDate(entry.date);
  write(row, '.product', entry?.result ?? '');
  write(row, '.evidence', evidenceText(entry?.evidence));
  write(row, '.note', [entry?.note, entry?.person].filter((part) => part !== undefined).join('\n'));
  write(row, '.state', entry === undefined ? '' : [PROGRESS_STATUS_LABELS[status], date].join(' ').trim());
  row.querySelector<HTMLElement>('.state .box')?.setAttribute('data-status', status);
}

function write(row: HTMLElement, selector: string, text: string): void {
  const cell = row.querySelector(selector);
  const noted = cell?.querySelector('.noted') ?? element('span', { class: 'noted print-only' });
  noted.textContent = text;
  if (!noted.isConnected) cell?.append(noted);
}
