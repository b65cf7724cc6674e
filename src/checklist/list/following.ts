import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { liveEntry, recordOf } from '../../domain/progress/duty-record.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { PROGRESS_STATUS_LABELS, type ProgressStatus } from '../../domain/progress/progress-status.ts';
import type { ProgressPatch, ProgressStore } from '../records/progress-store.ts';
import { find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import type { NotedRow } from './noted-row.ts';

const words = {
  followed: (status: ProgressStatus) =>
    `Trạng thái của nhiệm vụ chuyển thành “${PROGRESS_STATUS_LABELS[status]}” theo các chỉ tiêu.`,
  contradiction: (open: number, of: number) =>
    `Nhiệm vụ ghi hoàn thành nhưng còn ${open}/${of} chỉ tiêu chưa hoàn thành; đề nghị kiểm tra.`,
} as const;

type Noted = Pick<ProgressEntry, 'status' | 'date'>;

/**
 * How the record of a duty follows those of its indicators: done with the last of them, on the latest of their days; in
 * work from the first of them on. Nothing where it says so already, and where no indicator says anything.
 */
export function followIndicators(
  own: Noted | undefined,
  indicators: readonly (Noted | undefined)[],
  today: IsoDate,
): ProgressPatch | undefined {
  const statuses = indicators.map((noted) => noted?.status ?? 'not-started');
  const status = statuses.every((one) => one === 'done')
    ? 'done'
    : statuses.some((one) => one === 'done' || one === 'in-progress')
      ? 'in-progress'
      : statuses.includes('received')
        ? 'received'
        : 'not-started';
  if (status === (own?.status ?? 'not-started')) return undefined;
  const days = indicators.flatMap((noted) => noted?.date ?? []);
  return { status, date: status === 'done' ? (days.sort().at(-1) ?? today) : undefined };
}

/** Lets the record of a duty follow those of its indicators. Returns what has the duty say so, once it is shown. */
export function follow(row: NotedRow, store: ProgressStore): () => void {
  const { own, indicators } = countedOf(row, store.entries);
  const followed = followIndicators(own, indicators, localDay(new Date()));
  if (!followed) return () => {};
  store.patch(row.subject, followed);
  return () => row.form.say(words.followed(followed.status ?? 'not-started'));
}

/** Tells in the form of a duty that it is done while some of its indicators are not. */
export function tellContradiction(row: NotedRow, entries: ProgressStore['entries']): void {
  const { own, indicators } = countedOf(row, entries);
  const open = indicators.filter((noted) => noted?.status !== 'done').length;
  const place = find(row.form.element, '.contradiction');
  place.hidden = own?.status !== 'done' || open === 0;
  place.textContent = place.hidden ? '' : words.contradiction(open, indicators.length);
}

/** What counts of a duty and of each of its indicators. */
function countedOf({ subject, indicators }: NotedRow, entries: ProgressStore['entries']) {
  const counted = (indicator?: string) => liveEntry(recordOf({ ...subject, indicator }, entries));
  return { own: counted(), indicators: indicators.map(({ id }) => counted(id)) };
}
