import { creditedMoment } from '../../domain/doubt/doubts.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';

export type Side = 'mine' | 'theirs';

/** Two records of one duty that say different things. */
export interface Conflict {
  key: string;
  mine: ProgressEntry;
  theirs: ProgressEntry;
  /** The one written later, as far as that can be: what the user is offered first. */
  newer: Side;
}

/** What bringing other records in would do, before anything is done. */
export interface MergePreview {
  /** Records of duties that the browser has none of. */
  added: ProgressEntry[];
  /** How many records say the same on both sides. */
  same: number;
  conflicts: Conflict[];
}

/** What a record says, whenever it was said: equal texts mean that there is nothing to choose. */
function content(entry: ProgressEntry): string {
  const { status, date, result, evidence, note, person, delayReason, proposedDate } = entry;
  const { codeNumber, codeNotation, issuedDate } = evidence ?? {};
  return JSON.stringify([
    ...[status, date, result, codeNumber, codeNotation, issuedDate, note, person],
    ...[delayReason, proposedDate],
  ]);
}

/** Compares the browser's records with others. Records that only the browser has are not touched by a merge. */
export function previewMerge(
  mine: readonly ProgressEntry[],
  theirs: readonly ProgressEntry[],
  now: string = new Date().toISOString(),
): MergePreview {
  const own = new Map(mine.map((entry) => [progressKey(entry), entry]));
  const preview: MergePreview = { added: [], same: 0, conflicts: [] };
  for (const entry of theirs) {
    const key = progressKey(entry);
    const counterpart = own.get(key);
    if (!counterpart) preview.added.push(entry);
    else if (content(counterpart) === content(entry)) preview.same += 1;
    else preview.conflicts.push(conflict(key, counterpart, entry, now));
  }
  return preview;
}

function conflict(key: string, mine: ProgressEntry, theirs: ProgressEntry, now: string): Conflict {
  const isNewer = creditedMoment(theirs.updated, now) > creditedMoment(mine.updated, now);
  return { key, mine, theirs, newer: isNewer ? 'theirs' : 'mine' };
}

/** The conflicts that the reader has not seen as they are now: the browser's side was written since. */
export function unseenConflicts(shown: MergePreview, now: MergePreview): Conflict[] {
  const seen = new Map(shown.conflicts.map(({ key, mine }) => [key, content(mine)]));
  return now.conflicts.filter(({ key, mine }) => seen.get(key) !== content(mine));
}

/** Under this key the reader chooses for all conflicts that were not shown one by one; no record has it. */
export const OTHERS = '*';

/**
 * The records to write once the user has chosen a side for each conflict, or one for those that are not shown; without a
 * choice the browser's own stays.
 */
export function resolveMerge(preview: MergePreview, chosen: ReadonlyMap<string, Side>): ProgressEntry[] {
  const sideOf = (key: string) => chosen.get(key) ?? chosen.get(OTHERS);
  const taken = preview.conflicts.filter(({ key }) => sideOf(key) === 'theirs').map(({ theirs }) => theirs);
  return [...preview.added, ...taken];
}
