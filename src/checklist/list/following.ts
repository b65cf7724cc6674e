import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { PROGRESS_STATUS_LABELS, type ProgressStatus } from '../../domain/progress/progress-status.ts';
import type { ProgressPatch } from '../records/progress-store.ts';
import { find } from '../../browser/element.ts';

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

/** What is said of a duty that followed its indicators. */
export const followedText = ({ status = 'not-started' }: ProgressPatch): string => words.followed(status);

/** Tells in the form of a duty that it is done while some of its indicators are not. */
export function tellContradiction(
  form: HTMLElement,
  own: Noted | undefined,
  indicators: readonly (Noted | undefined)[],
): void {
  const open = indicators.filter((noted) => noted?.status !== 'done').length;
  const place = find(form, '.contradiction');
  place.hidden = own?.status !== 'done' || open === 0;
  place.textContent = place.hidden ? '' : words.contradiction(open, indicators.length);
}
