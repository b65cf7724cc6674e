import { delayLines } from '../../domain/progress/delay-text.ts';
import { liveEntry } from '../../domain/progress/duty-record.ts';
import { evidenceText } from '../../domain/progress/evidence-text.ts';
import { PROGRESS_STATUS_LABELS } from '../../domain/progress/progress-status.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import type { RollUpDuty } from '../../domain/progress/roll-up-index.ts';
import { isDone, STANDING_LABELS, type Standing } from '../../domain/progress/standing.ts';
import { STANDINGS } from '../../domain/progress/standings.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { lowerFirst } from '../../vietnamese/case/first-letter.ts';
import { percent } from '../../domain/progress/percent.ts';
import type { RollUp, RollUpCell, RollUpColumn } from './roll-up.ts';
import { grouped } from '../../domain/grouped.ts';

/** What one unit has said of a duty, in the columns of a report; each is empty where it said nothing. */
export interface ToldResult {
  unit: string;
  standing: Standing;
  /** The day on which it was done. */
  date?: string;
  result: string;
  evidence: string;
  /** Its remark, why it is late, and what day it proposes. */
  note: string;
  person: string;
}

/** A duty with what every unit that has it answered. */
export interface ToldDuty {
  /** STT, counted through the whole report. */
  number: number;
  duty: RollUpDuty;
  results: ToldResult[];
  done: number;
  percent: number;
}

export interface ToldDocument {
  slug: string;
  name: string;
  duties: ToldDuty[];
}

/** What the units answered, by document and duty: what a report of the office is written from. */
export function toldResults({ duties, documents, columns }: RollUp): ToldDocument[] {
  let number = 0;
  const told = duties.flatMap((duty, position): ToldDuty[] => {
    const results = columns.flatMap((column) => resultOf(column, column.cells.get(position)));
    if (results.length === 0) return [];
    const done = results.filter(({ standing }) => isDone(standing)).length;
    return [{ number: (number += 1), duty, results, done, percent: percent(done, results.length) }];
  });
  return [...grouped(told, ({ duty }) => duty.document)].map(([slug, own]) => ({
    slug,
    name: documents[slug] ?? slug,
    duties: own,
  }));
}

/** Whether there is more to read than where the unit stands. */
export function hasWords({ result, evidence, note, person }: ToldResult): boolean {
  return [result, evidence, note, person].some((text) => text !== '');
}

/** Units that wrote nothing, by where they stand: “Hoàn thành: Phòng A, Phòng B. Chưa thực hiện: Phòng C.” */
export function silentText(results: readonly ToldResult[]): string {
  const silent = results.filter((result) => !hasWords(result));
  return STANDINGS.flatMap((standing) => {
    const names = silent.filter((result) => result.standing === standing).map(({ unit }) => unit);
    return names.length === 0 ? [] : [`${STANDING_LABELS[standing]}: ${names.join('; ')}.`];
  }).join(' ');
}

function resultOf({ name }: RollUpColumn, cell: RollUpCell | undefined): ToldResult[] {
  if (!cell) return [];
  const entry = liveEntry(cell.record);
  const each = (read: (of: ProgressEntry) => string | undefined): string =>
    [entry && read(entry), ...cell.indicators.map(({ title, entry: of }) => labelled(title, read(of)))]
      .filter(Boolean)
      .join('\n');
  return [
    {
      unit: name,
      standing: cell.standing,
      ...(entry?.date !== undefined && { date: entry.date }),
      result: [entry?.result, ...cell.indicators.map(indicatorResult)].filter(Boolean).join('\n'),
      evidence: each(({ evidence }) => evidenceText(evidence)),
      note: each(remark),
      person: each(({ person }) => person),
    },
  ];
}

/** How far an indicator is and what was done: “Thu ngân sách (hoàn thành ngày 05/11/2026): đạt 100%”; nothing of one not begun. */
function indicatorResult({
  title,
  entry: { status, date, result },
}: RollUpCell['indicators'][number]): string | undefined {
  if (status === 'not-started') return labelled(title, result);
  const day = date === undefined ? '' : ` ngày ${formatShortDate(date)}`;
  const named = `${title} (${lowerFirst(PROGRESS_STATUS_LABELS[status])}${day})`;
  return labelled(named, result) ?? named;
}

const labelled = (title: string, text: string | undefined): string | undefined => text && `${title}: ${text}`;

const remark = (entry: ProgressEntry): string => [entry.note, ...delayLines(entry)].filter(Boolean).join('\n');
