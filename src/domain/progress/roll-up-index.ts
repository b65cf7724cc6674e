import type { Period } from '../deadline/period.ts';
import type { Recurrence } from '../deadline/recurrence.ts';
import type { IsoDate } from '../field/calendar-day.ts';

/** One row of the office's matrix: a duty as the site publishes it today. */
export interface RollUpDuty {
  document: string;
  task: string;
  revision: number;
  title: string;
  due?: IsoDate;
  /** What it is measured by, each of which a unit notes by itself. */
  indicators?: { id: string; title: string }[];
  /** How it comes again; each of its periods is a duty of its own then. */
  every?: Recurrence;
  period?: Period;
}

/** A unit that is expected to answer, with its duties as positions in the list of all duties. */
export interface RollUpUnit {
  id: string;
  name: string;
  /** A group's page serves units that have no page of their own: each writes its own name. */
  group: boolean;
  /** The last day on which it is at work, where it is known: from the next day on it owes no answer. */
  lastDay?: IsoDate;
  duties: number[];
  /** It has duties, and they are not here: they come as a part of their own. */
  isElsewhere?: true;
}

/** What the office's page knows before any file is dropped on it. */
export interface RollUpIndex {
  contentVersion: string;
  /** Who publishes the site, and writes the report. */
  publisher?: string;
  /** What the site is, where it is not the office's own publication: “BẢN TẬP HUẤN”. */
  mark?: string | undefined;
  /** Full names of the documents, by slug. */
  documents: Record<string, string>;
  /** The same as an official sentence cites those that have no number, with dots to fill in. */
  toCite?: Record<string, string>;
  /** Their days, where the sources give them. */
  issued?: Record<string, IsoDate>;
  duties: RollUpDuty[];
  units: RollUpUnit[];
}

/** What it must know to put one unit's file together with others: the duties of that unit alone. */
export interface RollUpPart extends Pick<RollUpIndex, 'documents' | 'issued' | 'toCite' | 'duties'> {
  /** Their positions among the duties of all, in the same order. */
  at: number[];
}
