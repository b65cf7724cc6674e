import { element } from '../../browser/element.ts';
import { liveEntry, type DutyRecord } from '../../domain/progress/duty-record.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { evidenceText } from '../../domain/progress/evidence-text.ts';
import { PROGRESS_STATUS_LABELS, printedStatus } from '../../domain/progress/progress-status.ts';
import { STANDING_LABELS } from '../../domain/progress/standing.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { words } from '../words.ts';

/** Writes what is on record into the cells of the printed sheet; only paper shows them. */
export function fillSheetCells(row: HTMLElement, record: DutyRecord, due?: IsoDate): void {
  const entry = liveEntry(record);
  write(row, '.product', entry?.result ?? '');
  write(row, '.evidence', evidenceText(entry?.evidence));
  write(
    row,
    '.note',
    record.state === 'reopened' ? words.sheet.reopened : joined('\n', entry?.note, delayText(entry), entry?.person),
  );
  write(row, '.state', statusText(entry, due));
  mark(row, '.state .box', entry);
}

/** The same for one indicator, which has a single line. */
export function fillIndicator(item: HTMLElement, record: DutyRecord): void {
  const entry = liveEntry(record);
  const text =
    record.state === 'reopened'
      ? words.sheet.reopened
      : joined('; ', statusText(entry), entry?.result, evidenceText(entry?.evidence), entry?.note, entry?.person);
  write(item, '.blank', text);
  mark(item, '.box', entry);
}

/** What was done after its deadline says so. */
function statusText(entry: ProgressEntry | undefined, due?: IsoDate): string {
  if (!entry) return '';
  const day = entry.date === undefined ? undefined : formatShortDate(entry.date);
  const isLate = entry.status === 'done' && due !== undefined && entry.date !== undefined && entry.date > due;
  return joined(' ', isLate ? STANDING_LABELS['done-late'] : PROGRESS_STATUS_LABELS[entry.status], day);
}

/** Why it is late, and until when the unit asks to be given time. */
function delayText(entry: ProgressEntry | undefined): string {
  const proposed =
    entry?.proposedDate === undefined ? undefined : words.sheet.proposed(formatShortDate(entry.proposedDate));
  return joined('\n', entry?.delayReason && words.sheet.delay(entry.delayReason), proposed);
}

function joined(separator: string, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

function mark(within: HTMLElement, selector: string, entry: ProgressEntry | undefined): void {
  within
    .querySelector<HTMLElement>(selector)
    ?.setAttribute('data-status', printedStatus(entry?.status ?? 'not-started'));
}

function write(row: HTMLElement, selector: string, text: string): void {
  const cell = row.querySelector(selector);
  const noted = cell?.querySelector('.noted') ?? element('span', { class: 'noted print-only' });
  if (noted.textContent !== text) noted.textContent = text;
  if (!noted.isConnected) cell?.append(noted);
}
