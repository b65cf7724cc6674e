import { progressKey, type ProgressSubject } from './progress-key.ts';
import type { ProgressEntry } from './progress.schema.ts';

/** What is on record for one duty or indicator as it stands today. */
export type DutyRecord =
  | { state: 'none' }
  /** The record belongs to the revision of today. */
  | { state: 'current'; entry: ProgressEntry }
  /** The duty was revised since: the record is kept and shown, but the duty is open again. */
  | { state: 'reopened'; entry: ProgressEntry }
  /** The record was made on a newer page than this one, which a browser may keep for a while. */
  | { state: 'ahead'; entry: ProgressEntry };

/**
 * Finds the record of a duty. A tick belongs to a revision: an older one re-opens. A minor change of the document leaves
 * the revision, and so the tick, as it is.
 */
export function recordOf(duty: ProgressSubject, entries: ReadonlyMap<string, ProgressEntry>): DutyRecord {
  const current = entries.get(progressKey(duty));
  if (current) return { state: 'current', entry: current };
  const others = [...entries.values()].filter((entry) => isSameDuty(entry, duty));
  const older = others
    .filter(({ revision }) => revision < duty.revision)
    .sort(byRevision)
    .at(-1);
  if (older) return { state: 'reopened', entry: older };
  const ahead = others.sort(byRevision).at(-1);
  return ahead ? { state: 'ahead', entry: ahead } : { state: 'none' };
}

/** What counts for the duty as it stands: nothing that was noted before a revision. */
export function liveEntry(record: DutyRecord): ProgressEntry | undefined {
  return record.state === 'current' || record.state === 'ahead' ? record.entry : undefined;
}

const byRevision = (a: ProgressEntry, b: ProgressEntry): number => a.revision - b.revision;

function isSameDuty(entry: ProgressEntry, duty: ProgressSubject): boolean {
  return entry.document === duty.document && entry.task === duty.task && entry.indicator === duty.indicator;
}
