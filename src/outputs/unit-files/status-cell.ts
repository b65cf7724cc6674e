import { PROGRESS_STATUS_LABELS } from '../../domain/progress/progress-status.ts';
import { standingOf, STANDING_LABELS } from '../../domain/progress/standing.ts';
import { dueDay } from './deadline-cells.ts';
import type { SheetLine } from './sheet-lines.ts';

/** What a unit may choose in the column of the status. */
export const STATUS_CHOICES: readonly string[] = [
  ...Object.values(PROGRESS_STATUS_LABELS),
  STANDING_LABELS['done-late'],
];

/** The status of a line, and whether it was done late; what is overdue depends on the day on which a file is read. */
export function statusLabel(line: SheetLine): string {
  const { entry } = line;
  if (entry === undefined) return PROGRESS_STATUS_LABELS['not-started'];
  const due = dueDay(line);
  return STANDING_LABELS[standingOf({ state: 'current', entry }, due, due ?? '')];
}
