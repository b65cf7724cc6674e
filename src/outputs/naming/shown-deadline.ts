import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import { deadlineNote, deadlineText } from '../../domain/deadline/deadline-text.ts';
import { lastDayOf, type Deadline } from '../../domain/deadline/deadline.ts';
import type { Recurrence } from '../../domain/deadline/recurrence.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';

/** A deadline as pages and files show it. */
export interface ShownDeadline {
  /** “15/7/2026”, “trong tháng 12/2026”, “ngày 25 hằng tháng”; of a deadline known by its words alone, those. */
  text: string;
  /** Its last day, where the calendar says it: what is sorted and what is overdue goes by it. */
  iso?: IsoDate;
  /** The hour of that day, where one is set: `16:30`. */
  hour?: string;
  /** How it was counted, or that it was not. */
  note?: string;
  /** The words of the document, where `text` is not them. */
  words?: string;
  /** Whether `text` is the words of the document. */
  official?: true;
  /** How the duty comes again. */
  rule?: Recurrence;
  /** Set for all duties of the document. */
  general: boolean;
}

/** A deadline for readers. */
export function shownDeadline(deadline: Deadline): ShownDeadline {
  const iso = lastDayOf(deadline);
  const note = deadlineNote(deadline);
  return {
    text: deadline.kind === 'words' ? (deadline.words ?? '') : upperFirst(deadlineText(deadline)),
    ...(iso !== undefined && { iso }),
    ...(deadline.kind === 'day' && deadline.hour !== undefined && { hour: deadline.hour }),
    ...(note !== undefined && { note }),
    ...(deadline.kind !== 'words' && deadline.words !== undefined && { words: deadline.words }),
    ...(deadline.kind === 'words' && { official: true as const }),
    ...(deadline.kind === 'periodic' && { rule: deadline.rule }),
    general: deadline.isGeneral,
  };
}
