import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import type { ProgressEntry } from './progress.schema.ts';

/** Why a duty is late, and until when the unit asks to be given time, each in a line; none of what was not noted. */
export function delayLines({ delayReason, proposedDate }: Partial<ProgressEntry> = {}): string[] {
  return [
    ...(delayReason ? [`Lý do chậm: ${delayReason}`] : []),
    ...(proposedDate ? [`Đề nghị gia hạn đến ngày ${formatShortDate(proposedDate)}`] : []),
  ];
}
