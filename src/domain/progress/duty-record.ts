import { progressKey, type ProgressSubject } from './progress-key.ts';
import type { ProgressEntry } from './progress.schema.ts';

/** What is on record for one duty or indicator as it stands today. */
export type DutyRecord =
  | { state: 'none' }
  /** The record belongs to the revision of today. */
  | { state: 'current'; entry: ProgressEntry }
  /** The duty was revised since: the record is kept and shown, but the duty is open again. */
  | { state: 'reopened'; entry: ProgressEntry }
  /** The record names a revision that is not published here: a stale page, or a forged file. It counts for nothing. */
  | { state: 'ahead'; entry: ProgressEntry };

/** By how many revisions a page that a browser kept may be behind. */
const BEHIND = 9;

/**
 * Finds the record of a duty. A tick belongs to a revision: an older one re-opens. A minor change of the document leaves
 * the revision, and so the tick, as it is. However many records there are, only those of the duty are looked at.
 */
export function recordOf(duty: ProgressSubject, entries: ReadonlyMap<string, ProgressEntry>): DutyRecord {
  const noted = (revision: number) => entries.get(progressKey({ ...duty, revision }));
  const current = noted(duty.revision);
  if (current) return { state: 'current', entry: current };
  for (let revision = duty.revision - 1; revision > 0; revision -= 1) {
    const entry = noted(revision);
    if (entry) return { state: 'reopened', entry };
  }
  for (let ahead = BEHIND; ahead > 0; ahead -= 1) {
    const entry = noted(duty.revision + ahead);
    if (entry) return { state: 'ahead', entry };
  }
  return { state: 'none' };
}

/** What counts for the duty as it stands: nothing that was noted of another revision. */
export function liveEntry(record: DutyRecord): ProgressEntry | undefined {
  return record.state === 'current' ? record.entry : undefined;
}
