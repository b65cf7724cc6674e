import type { CellValue } from 'hucre/xlsx';
import { isIsoDate } from '../../../domain/field/calendar-day.ts';
import { delayLines } from '../../../domain/progress/delay-text.ts';
import { parseProgressKey } from '../../../domain/progress/progress-key.ts';
import { PROGRESS_STATUS_LABELS, type ProgressStatus } from '../../../domain/progress/progress-status.ts';
import { STANDING_LABELS } from '../../../domain/progress/standing.ts';
import { fileWords } from '../../../outputs/unit-files/file-words.ts';
import { cellDay, cellText } from './cell-text.ts';

const { columns } = fileWords;

type Row = readonly CellValue[];
type Column = keyof typeof columns;

/** A record as a row has it: nothing in it is judged yet. */
type RawEntry = Record<string, unknown>;

/** What a unit may write in the column of the status, by what it means: its labels, and those of its reports. */
const STATUSES = new Map<string, ProgressStatus>(
  [
    ...Object.entries(PROGRESS_STATUS_LABELS).map(([status, label]) => [label, status] as const),
    [STANDING_LABELS['done-late'], 'done'] as const,
    ['Hoàn thành đúng hạn', 'done'] as const,
  ].map(([label, status]) => [plain(label), status as ProgressStatus]),
);

/** The records in the rows of a unit's sheet, of which `header` names the columns; a row that says nothing has none. */
export function notedRows(header: Row, rows: readonly Row[]): RawEntry[] {
  const places = new Map(header.map((cell, index) => [cellText(cell), index]));
  const cellOf = (row: Row, column: Column): CellValue => row[places.get(columns[column]) ?? -1] ?? null;
  return withoutBreaks(rows, places.get(columns.number) ?? 0).flatMap((row) => {
    const key = cellText(cellOf(row, 'key'));
    if (key === '') return [];
    const facts = present(factsOf(row, cellOf));
    return Object.keys(facts).length === 0 ? [] : [{ status: 'not-started', ...parseProgressKey(key), ...facts }];
  });
}

function factsOf(row: Row, cellOf: (row: Row, column: Column) => CellValue): RawEntry {
  const text = (column: Column) => cellText(cellOf(row, column));
  const day = (column: Column) => cellDay(cellOf(row, column));
  const revision = parseProgressKey(text('key')).revision;
  const delay = { delayReason: text('delayReason'), proposedDate: day('proposedDate') };
  const delayNoted = delayLines({ ...delay, proposedDate: isIsoDate(delay.proposedDate) ? delay.proposedDate : '' });
  return {
    status: statusOf(text('status')),
    date: day('date'),
    result: without(text('product'), [text('askedProduct')]),
    evidence: evidenceOf(text('evidenceCode'), day('evidenceDate')),
    // Which the sheet has put there besides.
    note: without(text('note'), [fileWords.reopened(revision), fileWords.noPeriod, ...delayNoted]),
    person: text('person'),
    ...delay,
  };
}

/** What is chosen in the column; that nothing is begun is no fact, and what is no status is left to be told. */
function statusOf(text: string): string | undefined {
  const status = STATUSES.get(plain(text)) ?? text;
  return status === 'not-started' ? undefined : status;
}

function evidenceOf(code: string, issuedDate: string): object | undefined {
  const [codeNumber, ...notation] = code.split('/');
  const evidence = present({ codeNumber, codeNotation: notation.join('/'), issuedDate });
  return Object.keys(evidence).length === 0 ? undefined : evidence;
}

/** A text without the lines that the sheet itself put there. */
function without(text: string, own: readonly string[]): string {
  return own.reduce((left, line) => (line === '' ? left : left.replace(line, '')), text).trim();
}

/** A row that was too high goes on in the next ones, which say so where its number would stand. */
function withoutBreaks(rows: readonly Row[], number: number): Row[] {
  const whole: CellValue[][] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last === undefined || cellText(row[number]) !== fileWords.continued) {
      whole.push([...row]);
      continue;
    }
    for (const [index, cell] of row.entries()) {
      if (index === number || cell === null || cell === undefined) continue;
      last[index] = [cellText(last[index]), cellText(cell)].filter(Boolean).join(' ');
    }
  }
  return whole;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}

function present(entry: RawEntry): RawEntry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== '' && value !== undefined));
}
