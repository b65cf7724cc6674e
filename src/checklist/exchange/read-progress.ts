import { creditedMoment } from '../../domain/doubt/doubts.ts';
import {
  PROGRESS_FORMAT,
  PROGRESS_FORMAT_VERSION,
  PROGRESS_LIMITS,
  READABLE_FORMAT_VERSIONS,
  UNDATED,
} from '../../domain/progress/progress-format.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import type { ProgressEntry, ProgressFile } from '../../domain/progress/progress.schema.ts';
import { isSlug } from '../../domain/field/slug-form.ts';
import { isRecord, readEntry, readMoment, readWords, type NameDuty, type Tell } from '../records/read-entry.ts';
import { readSeries } from './series/export-series.ts';
import { ToldProblems } from './told-problems.ts';
import { exchangeWords } from './exchange-words.ts';
import { words } from '../words.ts';

export interface ReadProgress {
  /** Absent when nothing could be kept. */
  file?: ProgressFile;
  /** What was wrong and what was done about it, in Vietnamese: the first few. */
  problems: readonly string[];
  /** How many problems there are beyond them. */
  untold?: number | undefined;
}

/** Problems of one file that are told in words. */
export const MOST_PROBLEMS = 20;

/**
 * Reads a progress file that anybody may have written, cut short or edited by hand. Nothing in it is trusted; all that
 * can be kept is kept and the rest is told, of each duty by its name. Never throws.
 */
export function readProgress(
  text: string,
  nameDuty: NameDuty = words.reading.subject,
  now: string = new Date().toISOString(),
): ReadProgress {
  const problems = new ToldProblems(MOST_PROBLEMS);
  const { tell } = problems;
  const raw = parseJson(text, tell);
  if (raw === undefined) return { problems: problems.told };
  if (!isRecord(raw) || raw['format'] !== PROGRESS_FORMAT) return { problems: [exchangeWords.reading.notProgress] };
  if (!isSlug(raw['unit'])) return { problems: [exchangeWords.reading.noUnit] };
  if (!READABLE_FORMAT_VERSIONS.some((version) => version === raw['formatVersion'])) tell(exchangeWords.reading.newer);
  const label = (field: 'unitName' | 'contentVersion') =>
    readWords(raw[field], PROGRESS_LIMITS.short, exchangeWords.fields[field], exchangeWords.reading.file, tell);
  const [unitName, contentVersion] = [label('unitName'), label('contentVersion')];
  const entries = readEntries(raw['entries'], tell, nameDuty, now);
  const moment = readMoment(raw['exported']);
  const exported = moment ?? latest(entries);
  if (moment === undefined) tell(exchangeWords.reading.noMoment(exported));
  const series = readSeries(raw['series']);
  const file: ProgressFile = {
    format: PROGRESS_FORMAT,
    formatVersion: PROGRESS_FORMAT_VERSION,
    unit: raw['unit'],
    ...(unitName === undefined ? {} : { unitName }),
    ...(contentVersion === undefined ? {} : { contentVersion }),
    exported,
    ...(series && { series }),
    entries,
  };
  return { file, problems: problems.told, untold: problems.untold || undefined };
}

/** The same of a file of any size and state that somebody hands over. */
export async function readProgressFile(given: File, nameDuty?: NameDuty): Promise<ReadProgress> {
  // Four bytes are the most that a character takes.
  if (given.size > 4 * PROGRESS_LIMITS.fileCharacters) return { problems: [exchangeWords.reading.tooLong] };
  try {
    const bytes = new Uint8Array(await given.arrayBuffer());
    if (!isPacked(bytes)) return readProgress(new TextDecoder().decode(bytes), nameDuty);
    return await readWorkbook(bytes, nameDuty);
  } catch {
    return { problems: [exchangeWords.reading.unreadable] };
  }
}

/** Whether the bytes are those of a packed file, as a workbook is; text begins otherwise. */
const isPacked = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** The same of the unit's workbook, as it was filled in. The reader is loaded when there is one. */
async function readWorkbook(bytes: Uint8Array, nameDuty?: NameDuty): Promise<ReadProgress> {
  const { progressOfWorkbook } = await import('./workbook/progress-workbook.ts');
  const raw = await progressOfWorkbook(bytes).catch(() => 'damaged');
  if (typeof raw === 'object') return readProgress(JSON.stringify(raw), nameDuty);
  const { notWorkbook, notSheet } = exchangeWords.reading;
  return { problems: [raw === undefined ? notSheet : notWorkbook] };
}

function parseJson(text: string, tell: Tell): unknown {
  if (text.length > PROGRESS_LIMITS.fileCharacters) return void tell(exchangeWords.reading.tooLong);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return void tell(exchangeWords.reading.notJson);
  }
}

function readEntries(raw: unknown, tell: Tell, nameDuty: NameDuty, now: string): ProgressEntry[] {
  if (!Array.isArray(raw)) {
    tell(exchangeWords.reading.noEntries);
    return [];
  }
  if (raw.length > PROGRESS_LIMITS.entries) tell(exchangeWords.reading.tooMany(PROGRESS_LIMITS.entries));
  const byKey = new Map<string, ProgressEntry>();
  for (const [index, item] of raw.slice(0, PROGRESS_LIMITS.entries).entries()) {
    const entry = readEntry(item, index + 1, tell, nameDuty);
    if (!entry) continue;
    const earlier = byKey.get(progressKey(entry));
    if (earlier) tell(exchangeWords.reading.twice(nameDuty(entry.document, entry.task, entry.indicator)));
    if (!earlier || credit(entry, now) >= credit(earlier, now)) byKey.set(progressKey(entry), entry);
  }
  return [...byKey.values()];
}

const credit = ({ updated }: ProgressEntry, now: string): string => creditedMoment(updated, now);

/** When the file was made, if it does not say so itself: not before its newest record. */
function latest(entries: readonly ProgressEntry[]): string {
  return entries.reduce((moment, entry) => (entry.updated > moment ? entry.updated : moment), UNDATED);
}
