import { compareCodes } from '../../vietnamese/code-order.ts';
import type { IsoDate } from '../field/calendar-day.ts';
import type { Change } from './change.schema.ts';
import type { Task } from './task.schema.ts';

/** Why a task has the revision it has: what the public log says of one step. */
export interface RevisionNote {
  /** The revision that the change led to. */
  revision: number;
  date: IsoDate;
  note: string;
}

/**
 * What changed with each revision of a task: the major changes of its document that name it, oldest first. The latest
 * one led to today's revision; steps that the log does not tell of have no note. Who is given more time need not begin
 * anew: an extension led to a revision only where nothing else can have.
 */
export function revisionNotes(changes: readonly Change[], task: Pick<Task, 'id' | 'revision'>): RevisionNote[] {
  const naming = changes.filter(
    ({ level, kind, tasks }) => level === 'major' && kind !== 'published' && tasks.includes(task.id),
  );
  const reopening = naming.filter(({ kind }) => kind !== 'extension');
  const steps = (reopening.length >= task.revision - 1 ? reopening : naming)
    .toSorted((a, b) => compareCodes(a.date, b.date))
    .slice(task.revision > 1 ? 1 - task.revision : changes.length);
  const first = task.revision - steps.length + 1;
  return steps.map(({ date, note }, index) => ({ revision: first + index, date, note }));
}
