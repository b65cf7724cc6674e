import { compareCodes } from '../../vietnamese/code-order.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { RollUpDuty, RollUpIndex, RollUpUnit } from '../../domain/progress/roll-up-index.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import { byPeriod } from './by-period.ts';
import { percent } from '../../domain/progress/percent.ts';
import { fileNotices } from './file-notices.ts';
import { newestFiles, type ChosenFiles, type FileChoice, type HandedFile, type UnitAnswer } from './newest-files.ts';
import { doubtfulFiles, type Notice, type Tell } from './notices.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { liveEntry, recordOf, type DutyRecord } from '../../domain/progress/duty-record.ts';
import { standingOf, type Standing } from '../../domain/progress/standing.ts';
import { hasEnded } from '../../domain/unit/unit-end.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { rollUpWords } from './roll-up-words.ts';

export interface RollUpCell {
  standing: Standing;
  record: DutyRecord;
  /** What was noted of the duty's indicators, with their titles. */
  indicators: { title: string; entry: ProgressEntry }[];
}

/** One unit's answer: a column of the matrix. */
export interface RollUpColumn {
  unit: string;
  name: string;
  /** The name of its file, where nothing else tells it from others of its group: for the screen alone. */
  file?: string;
  exported: string;
  /** By index of the duty; a duty that is not the unit's has no cell. */
  cells: ReadonlyMap<number, RollUpCell>;
  /** How many of its duties stand where. */
  counts: Record<Standing, number>;
  done: number;
  percent: number;
}

/** A duty whose deadline has passed, and the units that have not done it. */
export interface Overdue {
  duty: RollUpDuty;
  due: IsoDate;
  units: string[];
}

export interface RollUp {
  contentVersion: string;
  publisher?: string | undefined;
  /** What the site is, where it is not the office's own publication. */
  mark?: string | undefined;
  documents: Readonly<Record<string, string>>;
  toCite: Readonly<Record<string, string>>;
  duties: RollUpDuty[];
  columns: RollUpColumn[];
  /** Over all cells of units that answered. */
  done: number;
  total: number;
  percent: number;
  /** The longest overdue first. */
  overdue: Overdue[];
  /** Units with a page of their own, still at work, whose file is missing. */
  unanswered: RollUpUnit[];
  /** Files of one sender among which the office may choose. */
  choices: FileChoice[];
  notices: Notice[];
  /** Names of files in which something cannot be as they say it: told wherever the figures are. */
  doubtful: string[];
  /** The units that these files are of. */
  doubtfulUnits: string[];
}

/** What the office has decided, and when it asks. */
export interface RollUpOptions {
  /** The moment, where it matters more exactly than by its day. */
  now?: string;
  chosen?: ChosenFiles;
}

/** Puts many units' files together. Pure: the same files in any order give the same result. */
export function rollUp(
  published: RollUpIndex,
  files: readonly HandedFile[],
  today: IsoDate,
  { now = `${today}T23:59:59.999Z`, chosen }: RollUpOptions = {},
): RollUp {
  const index = byPeriod(published, files, today);
  const notices: Notice[] = [];
  const tell: Tell = (file, text, isDoubt) => void notices.push({ file, text, ...(isDoubt && { isDoubt }) });
  const { answers, choices } = newestFiles(answersOf(index, files, tell), tell, now, chosen);
  const noticesOf = fileNotices(index, { now, today });
  for (const answer of answers) notices.push(...noticesOf(answer));
  const made = answers.map((answer) => ({ file: answer.name, column: columnOf(index, answer, today) }));
  const columns = made.map(({ column }) => column).sort(byName);
  const doubtful = doubtfulFiles(notices);
  const doubtfulUnits = made.flatMap(({ file, column }) => (doubtful.includes(file) ? [column.name] : []));
  const total = columns.reduce((sum, column) => sum + column.cells.size, 0);
  const done = columns.reduce((sum, column) => sum + column.done, 0);
  // Who waits for the office to choose has answered.
  const answered = new Set([...columns, ...choices].map(({ unit }) => unit));
  const owes = (unit: RollUpUnit) =>
    !unit.group && (unit.duties.length > 0 || unit.isElsewhere === true) && !hasEnded(unit.lastDay, today);
  return {
    contentVersion: index.contentVersion,
    ...(index.mark !== undefined && { mark: index.mark }),
    publisher: index.publisher,
    documents: index.documents,
    toCite: index.toCite ?? {},
    duties: index.duties,
    columns,
    done,
    total,
    percent: percent(done, total),
    overdue: overdueOf(index, columns),
    unanswered: index.units.filter((unit) => owes(unit) && !answered.has(unit.id)),
    choices,
    notices,
    doubtful,
    doubtfulUnits: [...new Set(doubtfulUnits)],
  };
}

/** The files that come from a page of this site; the others are told of. */
function answersOf(index: RollUpIndex, files: readonly HandedFile[], tell: Tell): UnitAnswer[] {
  const units = new Map(index.units.map((unit) => [unit.id, unit]));
  return files.flatMap((handed) => {
    const unit = units.get(handed.file.unit);
    if (unit) return [{ ...handed, unit }];
    tell(handed.name, rollUpWords.unknownUnit(handed.file.unit));
    return [];
  });
}

/** Units of one name stay in one order, whatever order their files came in. */
function byName(a: RollUpColumn, b: RollUpColumn): number {
  const identity = ({ unit, file = '', exported }: RollUpColumn): string => `${unit} ${file} ${exported}`;
  return compareVietnamese(a.name, b.name) || (identity(a) < identity(b) ? -1 : 1);
}

function columnOf(index: RollUpIndex, { name: fileName, unit, file }: UnitAnswer, today: IsoDate): RollUpColumn {
  const entries = new Map(file.entries.map((entry) => [progressKey(entry), entry]));
  const cells = new Map<number, RollUpCell>();
  for (const position of unit.duties) {
    const duty = index.duties[position];
    if (!duty) continue;
    const record = recordOf(duty, entries);
    const indicators = (duty.indicators ?? []).flatMap(({ id, title }) => {
      const entry = liveEntry(recordOf({ ...duty, indicator: id }, entries));
      return entry ? [{ title, entry }] : [];
    });
    cells.set(position, { record, indicators, standing: standingOf(record, duty.due, today) });
  }
  const counts: RollUpColumn['counts'] = {
    done: 0,
    'done-late': 0,
    'in-progress': 0,
    received: 0,
    'not-started': 0,
    overdue: 0,
  };
  for (const { standing } of cells.values()) counts[standing] += 1;
  const done = counts.done + counts['done-late'];
  const isNameless = unit.group && file.unitName === undefined;
  const name = isNameless ? rollUpWords.nameless(unit.name) : (unit.group && file.unitName) || unit.name;
  const own = { unit: unit.id, name, ...(isNameless && { file: fileName }) };
  return { ...own, exported: file.exported, cells, counts, done, percent: percent(done, cells.size) };
}

function overdueOf({ duties }: RollUpIndex, columns: readonly RollUpColumn[]): Overdue[] {
  const late = duties.flatMap((duty, position): Overdue[] => {
    const units = columns.filter(({ cells }) => cells.get(position)?.standing === 'overdue').map(({ name }) => name);
    return units.length === 0 || duty.due === undefined ? [] : [{ duty, due: duty.due, units }];
  });
  return late.sort((a, b) => compareCodes(a.due, b.due));
}
