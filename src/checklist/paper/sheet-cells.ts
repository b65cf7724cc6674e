import { element } from '../../browser/element.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { delayLines } from '../../domain/progress/delay-text.ts';
import { liveEntry, type DutyRecord } from '../../domain/progress/duty-record.ts';
import { evidenceText } from '../../domain/progress/evidence-text.ts';
import { PROGRESS_STATUS_LABELS, printedStatus } from '../../domain/progress/progress-status.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { words } from '../words.ts';

/** Writes what is on record into the cells of the printed sheet; only paper shows them. */
export function fillSheetCells(row: HTMLElement, record: DutyRecord): void {
  const entry = liveEntry(record);
  write(row, '.product', entry?.result ?? '');
  write(row, '.evidence', evidenceText(entry?.evidence));
  write(
    row,
    '.note',
    record.state === 'reopened' ? words.sheet.reopened : joined('\n', entry?.note, ...delayLines(entry), entry?.person),
  );
  write(row, '.state', belowBoxes(entry));
  for (const box of row.querySelectorAll<HTMLElement>('.state .box')) {
    box.toggleAttribute('data-ticked', entry !== undefined && box.dataset['of'] === printedStatus(entry.status));
  }
}

/** The same for one indicator, which has a single line. */
export function fillIndicator(item: HTMLElement, record: DutyRecord): void {
  const entry = liveEntry(record);
  const text =
    record.state === 'reopened'
      ? words.sheet.reopened
      : joined(
          '; ',
          statusText(entry),
          entry?.result,
          evidenceText(entry?.evidence),
          entry?.note,
          ...delayLines(entry),
          entry?.person,
        );
  write(item, '.blank', text);
  item.querySelector<HTMLElement>('.box')?.setAttribute('data-status', entry?.status ?? 'not-started');
}

/** What the boxes do not say: the day, and a state that has no box of its own. */
function belowBoxes(entry: ProgressEntry | undefined): string {
  const hasBox = entry === undefined || printedStatus(entry.status) === entry.status;
  return hasBox ? shortDay(entry?.date) : statusText(entry);
}

const shortDay = (day: IsoDate | undefined): string => (day === undefined ? '' : formatShortDate(day));

function statusText(entry: ProgressEntry | undefined): string {
  if (!entry) return '';
  return joined(' ', PROGRESS_STATUS_LABELS[entry.status], shortDay(entry.date));
}

function joined(separator: string, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

function write(row: HTMLElement, selector: string, text: string): void {
  const cell = row.querySelector(selector);
  const noted = cell?.querySelector('.noted') ?? element('span', { class: 'noted print-only' });
  if (noted.textContent !== text) noted.textContent = text;
  if (!noted.isConnected) cell?.append(noted);
}
