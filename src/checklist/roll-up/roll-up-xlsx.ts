import { localDay } from '../../browser/day/local-day.ts';
import { colToLetter, writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { STANDING_LABELS } from '../../domain/progress/standing.ts';
import { STANDINGS } from '../../domain/progress/standings.ts';
import { dayValue } from '../../outputs/unit-files/day.ts';
import { repack } from '../../outputs/unit-files/office-package.ts';
import { rowHeight } from '../../outputs/unit-files/row-height.ts';
import {
  CELL,
  CENTRED,
  FONT,
  HEADING,
  letRowsGrow,
  PAGE,
  SEVERAL_WIDE,
  TITLE,
} from '../../outputs/unit-files/xlsx-styles.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { dutyTitle } from './by-period.ts';
import type { RollUp } from './roll-up.ts';
import { toldResults } from './told-results.ts';
import { rollUpWords as words } from './roll-up-words.ts';

interface Column {
  heading: string;
  width: number;
  style?: CellStyle;
}

const DAY: CellStyle = { ...CENTRED, numFmt: 'dd/mm/yyyy' };
const SHARE: CellStyle = { ...CENTRED, numFmt: '0%' };

/** As many units as fit beside the duties on one page and can still be read. */
const MOST_UNITS = 6;

/** The title, what it is made from, a blank line; then the heads of the columns. */
const HEAD_ROWS = 3;

/** The roll-up as a workbook to sort, filter and print: units, what is overdue for whom, and the matrix in words. */
export async function rollUpXlsx(result: RollUp, today: IsoDate): Promise<Uint8Array> {
  const { mark, columns, contentVersion, doubtfulUnits } = result;
  const from = words.made(formatShortDate(today), columns.length, contentVersion);
  const warning = doubtfulUnits.length > 0 ? ` ${words.doubtfulUnits(doubtfulUnits)}` : '';
  const made = [mark, from].filter(Boolean).join('. ') + warning;
  const sheets = [unitSheet(result), resultSheet(result), overdueSheet(result), matrixSheet(result)];
  const book = await writeXlsx({
    properties: { title: words.title },
    defaultFont: FONT,
    sheets: sheets.map((table) => sheetOf(table, made)),
  });
  return repack(book, letRowsGrow);
}

interface SheetTable {
  name: string;
  columns: Column[];
  rows: CellValue[][];
  /** Goes over several pages in width: too many columns for one page to be legible. */
  wide?: boolean;
}

function unitSheet({ columns, unanswered, total, percent }: RollUp): SheetTable {
  const counts = STANDINGS.map((standing): Column => ({
    heading: STANDING_LABELS[standing],
    width: 13,
    style: CENTRED,
  }));
  return {
    name: words.unitSheet,
    columns: [
      { heading: words.number, width: 6, style: CENTRED },
      { heading: words.unit, width: 40 },
      { heading: words.dutyCount, width: 9, style: CENTRED },
      ...counts,
      { heading: words.percent, width: 9, style: SHARE },
      { heading: words.exported, width: 12, style: DAY },
    ],
    rows: [
      ...columns.map((column, index): CellValue[] => [
        index + 1,
        column.name,
        column.cells.size,
        ...STANDINGS.map((standing) => column.counts[standing]),
        column.percent / 100,
        dayValue(localDay(new Date(column.exported))),
      ]),
      ...unanswered.map(({ name, duties }, index): CellValue[] => [
        columns.length + index + 1,
        name,
        duties.length,
        words.noAnswer,
      ]),
      [
        null,
        words.sum,
        total,
        ...STANDINGS.map((standing) => columns.reduce((sum, { counts }) => sum + counts[standing], 0)),
        percent / 100,
      ],
    ],
  };
}

/** Every answer, with all that the unit wrote: a row for each duty of each unit. */
function resultSheet(result: RollUp): SheetTable {
  const rows = toldResults(result).flatMap(({ name, duties }) =>
    duties.flatMap(({ number, duty, results }) =>
      results.map((told): CellValue[] => [
        number,
        name,
        dutyTitle(duty),
        duty.due === undefined ? null : dayValue(duty.due),
        told.unit,
        STANDING_LABELS[told.standing],
        told.date === undefined ? null : dayValue(told.date),
        ...[told.result, told.evidence, told.note, told.person].map((text) => text || null),
      ]),
    ),
  );
  return {
    name: words.resultSheet,
    columns: [
      { heading: words.number, width: 6, style: CENTRED },
      { heading: words.document, width: 26 },
      { heading: words.duty, width: 36 },
      { heading: words.due, width: 12, style: DAY },
      { heading: words.unit, width: 26 },
      { heading: words.status, width: 14, style: CENTRED },
      { heading: words.date, width: 12, style: DAY },
      { heading: words.result, width: 40 },
      { heading: words.evidence, width: 20 },
      { heading: words.note, width: 26 },
      { heading: words.person, width: 18 },
    ],
    rows,
  };
}

function overdueSheet({ overdue, documents }: RollUp): SheetTable {
  return {
    name: words.overdueSheet,
    columns: [
      { heading: words.due, width: 12, style: DAY },
      { heading: words.unit, width: 32 },
      { heading: words.duty, width: 50 },
      { heading: words.document, width: 40 },
    ],
    rows: overdue.flatMap(({ due, duty, units }) =>
      units.map((unit) => [dayValue(due), unit, dutyTitle(duty), documents[duty.document] ?? duty.document]),
    ),
  };
}

function matrixSheet({ duties, documents, columns }: RollUp): SheetTable {
  const rows = duties.map((duty, position) => [
    dutyTitle(duty),
    documents[duty.document] ?? duty.document,
    duty.due === undefined ? null : dayValue(duty.due),
    ...columns.map(({ cells }) => {
      const cell = cells.get(position);
      return cell ? STANDING_LABELS[cell.standing] : null;
    }),
  ]);
  return {
    wide: columns.length > MOST_UNITS,
    name: words.matrixSheet,
    columns: [
      { heading: words.duty, width: 45 },
      { heading: words.document, width: 30 },
      { heading: words.due, width: 12, style: DAY },
      ...columns.map(({ name }): Column => ({ heading: name, width: 13, style: CENTRED })),
    ],
    rows,
  };
}

function sheetOf({ name, columns, rows, wide = false }: SheetTable, made: string): WriteSheet {
  const widths = columns.map(({ width }) => width);
  const table = [columns.map(({ heading }) => heading), ...rows];
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: TITLE }]]);
  for (const [index] of table.entries()) {
    for (const [position, { style = CELL }] of columns.entries()) {
      cells.set(`${HEAD_ROWS + index},${position}`, { style: index === 0 ? HEADING : style });
    }
  }
  const last = colToLetter(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [[words.title], [made], [], ...table],
    rowDefs: new Map(table.map((row, index) => [HEAD_ROWS + index, { height: rowHeight(row, widths) }])),
    cells,
    autoFilter: { range: `A${HEAD_ROWS + 1}:${last}${HEAD_ROWS + table.length}` },
    freezePane: { rows: HEAD_ROWS + 1, columns: 1 },
    pageSetup: {
      ...(wide ? SEVERAL_WIDE : PAGE),
      printTitlesRow: `$${HEAD_ROWS + 1}:$${HEAD_ROWS + 1}`,
      printTitlesColumn: '$A:$A',
    },
    headerFooter: { oddFooter: `&R&9${words.page} &P/&N` },
  };
}
