import type { IsoDate } from '../field/calendar-day.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import type { Deadline } from './deadline.ts';
import { hourText } from './hour-text.ts';
import { periodLabel } from './period-label.ts';
import { recurrenceText } from './recurrence-text.ts';
import { START_LABELS, UNIT_LABELS, type TermStart } from './term-text.ts';

/**
 * A deadline in words: “15/7/2026”, “16 giờ 30 ngày 15/7/2026”, “trong tháng 12/2026”, “trong 10 ngày kể từ ngày nhận
 * được văn bản”, “ngày 25 hằng tháng”.
 */
export function deadlineText(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'day':
      return `${deadline.hour === undefined ? '' : `${hourText(deadline.hour)} ngày `}${formatShortDate(deadline.day)}`;
    case 'span':
      return `trong ${periodLabel(deadline.period)}`;
    case 'term':
      return `trong ${deadline.count} ${UNIT_LABELS[deadline.unit]} kể từ ${startText(deadline)}`;
    case 'periodic':
      return recurrenceText(deadline.rule) + (deadline.hasBounds ? boundsText(deadline.rule) : '');
    case 'words':
      return deadline.words ?? '';
  }
}

/** What a reader must know of a deadline beside its words: how it was counted, or that it was not. */
export function deadlineNote(deadline: Deadline): string | undefined {
  if (deadline.extended) return extensionNote(deadline.extended);
  if (deadline.kind === 'span') return `chậm nhất ${formatShortDate(deadline.day)}`;
  if (deadline.kind !== 'term') return undefined;
  if (deadline.day !== undefined) return `tính đến hết ${formatShortDate(deadline.day)}`;
  return deadline.unit === 'working-day' && deadline.from !== 'received'
    ? 'không quy đổi ngày làm việc ra ngày'
    : 'đơn vị tự tính ra ngày';
}

function extensionNote({ before }: NonNullable<Deadline['extended']>): string {
  return `đã gia hạn${before === undefined ? '' : `, thời hạn trước là ${formatShortDate(before)}`}`;
}

function startText({ from, since }: { from: TermStart; since?: IsoDate }): string {
  return since === undefined ? START_LABELS[from].replace(/ \(.*\)$/, '') : `ngày ${formatShortDate(since)}`;
}

function boundsText({ first, last }: { first: string; last?: string | undefined }): string {
  return `, từ ${periodLabel(first)}${last === undefined ? '' : ` đến ${periodLabel(last)}`}`;
}
