import type { Sourced } from '../corpus/content.ts';
import type { Change } from '../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import type { UnitChange } from '../domain/unit/unit-change.schema.ts';
import type { Unit } from '../domain/unit/unit.schema.ts';
import type { Tasked } from './tasked.ts';

/** Why git cannot say all of it. */
export type Gap = 'no-git' | 'shallow';

/**
 * What was published before and is published now. Small: it holds no texts, for ten thousand of them would not fit into
 * memory; each version gives its own when it is asked.
 */
export interface History {
  /** Why it is not complete; absent where it is. */
  incomplete?: Gap;
  /** The day from which it is known, where it is not complete and anything is known at all. */
  since?: IsoDate;
  /** Of every document of this edition, by slug; of one that was withdrawn as well. */
  documents: ReadonlyMap<string, DocumentHistory>;
  /** Of every unit, by id. */
  units: ReadonlyMap<string, UnitHistory>;
  /** The entries of logs that the release which is being built brings; absent where that is not known. */
  brought?: readonly string[];
}

/**
 * Whether a version may be read: `shown`; `withheld` by the office or by a gate of today; `unreadable` where rules of today
 * refuse it, and what could be understood of it is shown all the same.
 */
export type VersionState = 'shown' | 'withheld' | 'unreadable';

/** One state in which something stood, told apart by the number of entries in its log. */
export interface StoodState<Value> {
  /** How many entries the log had: `/van-ban/<slug>/ban/<number>/`. Numbers may be missing: two entries in one commit. */
  number: number;
  /** The commit that it was taken from; absent of what stands in the folder and is in no commit yet. */
  commit?: string;
  state: VersionState;
  /** What it said; undefined where it is withheld, or where nothing of it could be understood. Read anew at each call. */
  read: () => Sourced<Value> | undefined;
}

/** A state that an entry of the log tells of. */
export interface Version<Entry, Value> extends StoodState<Value> {
  /** Of that entry, never of a commit. */
  date: IsoDate;
  /** The entry as the log tells it today. */
  change: Entry;
  /** Why it is withheld, in words of the office; absent where a gate of today has held it back. */
  withheld?: string;
}

export type DocumentVersion = Version<Change, DirectiveDocument>;
export type UnitVersion = Version<UnitChange, Unit>;

/** The versions of one document, oldest first; the last is the one that stands now. */
export interface DocumentHistory {
  slug: string;
  /** What it was called before, the nearest first; not what others were called that it has taken in. */
  formerNames: readonly string[];
  versions: readonly DocumentVersion[];
  /** Of one that was taken back: who must hear of it, for it names nobody any more. */
  tasked?: Tasked;
}

/** The versions of one unit, oldest first, where it has a log; the last is the one that stands now. */
export interface UnitHistory {
  id: string;
  /** Its ids before, the nearest first. */
  formerNames: readonly string[];
  versions: readonly UnitVersion[];
  /** What the unit was before its log began: a unit needs none until something changes. */
  unlogged?: StoodState<Unit>;
}
