import type { IsoDate } from '../field/calendar-day.ts';
import type { DirectiveDocument } from './document.schema.ts';
import type { Task } from './task.schema.ts';

/** The last day of a duty: its own, else the one that its document sets for all; undefined where the paper sets none. */
export function dueDateOf(
  task: Pick<Task, 'dueDate'>,
  document: Pick<DirectiveDocument, 'dueDate'>,
): IsoDate | undefined {
  return task.dueDate ?? document.dueDate;
}
