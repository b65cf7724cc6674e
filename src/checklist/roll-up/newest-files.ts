import { compareCodes } from '../../vietnamese/code-order.ts';
import { isToCome } from '../../domain/doubt/doubts.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import type { RollUpUnit } from '../../domain/progress/roll-up-index.ts';
import { isEarlier } from '../exchange/series/export-series.ts';
import { nameKey } from '../records/name-key.ts';
import type { Tell } from './notices.ts';
import { rollUpWords as words } from './roll-up-words.ts';
import { grouped } from '../../domain/grouped.ts';

/** A file as it was handed in, with the name it had. */
export interface HandedFile {
  name: string;
  file: ProgressFile;
}

/** A file, and the unit of this site whose page it comes from. */
export interface UnitAnswer extends HandedFile {
  unit: RollUpUnit;
}

/** Several files of one sender that say different things: the office may take another one than is proposed. */
export interface FileChoice {
  sender: string;
  unit: string;
  /** Whose files they are, for people. */
  name: string;
  files: (HandedFile & { isToCome: boolean })[];
  /** The one in use; absent as long as none can be proposed. */
  taken?: ProgressFile | undefined;
}

/** What the office has chosen, by sender. */
export type ChosenFiles = ReadonlyMap<string, ProgressFile>;

export interface TakenFiles {
  answers: UnitAnswer[];
  choices: FileChoice[];
}

/**
 * Who answers: the unit, and on a group's page the unit whose name was filled in. Of a group's file without a name
 * nobody knows whose it is, so only the very same file is the same answer.
 */
function sender({ unit, file }: UnitAnswer): string {
  if (!unit.group) return unit.id;
  return `${unit.id}/${nameKey(file.unitName ?? '') || JSON.stringify(file)}`;
}

/**
 * One file per sender: the one that was chosen, or else the one that has all of the one made last and more, or else that
 * one. A file that says it was exported at a moment still to come is never taken before another one; where all do,
 * none is until the office chooses. Every other file is told of.
 */
export function newestFiles(
  files: readonly UnitAnswer[],
  tell: Tell,
  now: string,
  chosen: ChosenFiles = new Map(),
): TakenFiles {
  const taken: TakenFiles = { answers: [], choices: [] };
  for (const [key, handed] of grouped(files, sender)) {
    const sorted = [...handed]
      .sort(byExport)
      .map((answer) => ({ ...answer, isToCome: isToCome(answer.file.exported, now) }));
    for (const { name, file, isToCome } of sorted) if (isToCome) tell(name, words.exportedToCome(file.exported), true);
    const [first] = sorted;
    if (!first) continue;
    const own = sorted.find(({ file }) => file === chosen.get(key));
    const isAlone = sorted.every(({ file }) => isSame(file, first.file));
    const last = isAlone ? first : lastMade(sorted.filter((answer) => !answer.isToCome));
    const fullest = last && sorted.find(({ file, isToCome: early }) => !early && goesBeyond(file, last.file));
    const use = own ?? fullest ?? last;
    if (use) taken.answers.push(use);
    if (sorted.length === 1) continue;
    const rest = sorted.filter((answer) => answer !== use).map(({ name }) => name);
    tell((use ?? first).name, words.duplicates(rest, use && (own ? 'chosen' : fullest ? 'fullest' : 'newest')));
    if (!isAlone) taken.choices.push(choiceOf(key, first, sorted, use?.file));
  }
  return taken;
}

/** The one exported last, by the clock of its machine, unless that machine itself counted another one after it. */
function lastMade<Answer extends HandedFile>(sorted: readonly Answer[]): Answer | undefined {
  const [first, ...others] = sorted;
  return first && others.reduce((last, one) => (isEarlier(last.file.series, one.file.series) ? one : last), first);
}

/**
 * Whether a file has all that another one says, later or as it is there, and more: then it is the newer one, whatever
 * the clocks of the machines say that made them. An empty file is a unit that began anew.
 */
function goesBeyond(file: ProgressFile, other: ProgressFile): boolean {
  if (isEarlier(file.series, other.series)) return false;
  return other.entries.length > 0 && holds(file, other) && !holds(other, file);
}

function holds(file: ProgressFile, other: ProgressFile): boolean {
  const updated = new Map(file.entries.map((entry) => [progressKey(entry), entry.updated]));
  return other.entries.every((entry) => (updated.get(progressKey(entry)) ?? '') >= entry.updated);
}

/** Copies of one file need no choice. */
const isSame = (a: ProgressFile, b: ProgressFile): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function choiceOf(
  key: string,
  { unit, file }: UnitAnswer,
  files: FileChoice['files'],
  taken: ProgressFile | undefined,
): FileChoice {
  return { sender: key, unit: unit.id, name: (unit.group && file.unitName) || unit.name, files, taken };
}

/** Newest first; of files exported at the same moment the choice must not depend on the order they were dropped in. */
function byExport(a: HandedFile, b: HandedFile): number {
  return compareCodes(b.file.exported, a.file.exported) || compareCodes(a.name, b.name);
}
