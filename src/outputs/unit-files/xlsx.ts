import { colToLetter, writeXlsx, type Cell, type CellStyle, type CellValue, type DataValidation } from 'hucre/xlsx';
import { type IsoDate, YEARS } from '../../domain/field/calendar-day.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { fileWords } from './file-words.ts';
import { contentTime } from './day.ts';
import { repack } from './office-package.ts';
import { type HighRow, rowHeight, rowParts } from './row-height.ts';
import { sheetLines, type Progress, type SheetLine } from './sheet-lines.ts';
import { citations, sheetHead } from './sheet-texts.ts';
import { STATUS_CHOICES } from './status-cell.ts';
import { PRINTED_COLUMNS, SCREEN_COLUMNS, type XlsxColumn } from './xlsx-columns.ts';
import { CELL, CENTRED, FONT, HEADING, letRowsGrow, PAGE, type PageSetup, TITLE } from './xlsx-styles.ts';

const words = fileWords;
/** The line of the head that names the unit, below the title and what the sheet is. */
const UNIT_ROW = 2;

/** Where the sheet is signed, below the table: who filled it in on the left, the head of the unit on the right. */
const SIGNING: CellValue[][] = [
  [],
  signedBy('', words.signDay),
  signedBy(words.preparedBy, words.head),
  signedBy(words.signHint, words.signHint),
];

const COLUMNS = [...PRINTED_COLUMNS, ...SCREEN_COLUMNS];
const WIDTHS = COLUMNS.map(({ width }) => width);
const STYLES: Record<XlsxColumn['kind'], CellStyle> = {
  text: CELL,
  centred: CENTRED,
  day: { ...CENTRED, numFmt: 'dd/mm/yyyy' },
  status: CENTRED,
};

/** Documents that are named above the table: what stands there never scrolls away and must leave a screen its room. */
const MOST_ABOVE = 3;

/**
 * The unit's sheet as a workbook: real dates, statuses to choose from, ready to print on A4 landscape with its header
 * row on every page. `unitName` is what a unit of a group calls itself; with `today` duties that come again have their periods.
 */
export async function unitXlsx(
  duties: UnitDuties,
  progress?: Progress,
  unitName?: string,
  today?: IsoDate,
  period?: string,
): Promise<Uint8Array> {
  const { above, below } = basis(duties);
  const { mark } = duties.site;
  const label = mark === undefined ? words.sheetLabel : `${mark}. ${words.sheetLabel}`;
  const head = [words.sheetTitle, label, ...sheetHead(duties, unitName, above)];
  const lines = sheetLines(duties, progress, today).flatMap(rowsOf);
  const signing = lines.length === 0 ? [] : SIGNING;
  const header = head.length + 1;
  const last = header + Math.max(lines.length, 1);
  const headings = COLUMNS.map(({ heading }) => heading);
  const rows = [
    ...head.map((text, index) => (index === UNIT_ROW ? besideUnit(text, period) : [text])),
    [],
    headings,
    ...lines.map(({ values }) => values),
  ];
  const book = await writeXlsx({
    properties: {
      title: `${words.sheetTitle} – ${unitName ?? duties.unit.name}`,
      creator: duties.site.publisher,
      created: contentTime(duties),
      modified: lastTime(duties, progress),
    },
    defaultFont: FONT,
    sheets: [
      {
        name: words.sheetName,
        columns: COLUMNS.map(({ width }) => ({ width })),
        rows: [...rows, ...below.map((text) => [text]), ...signing],
        rowDefs: heights(header, [rowHeight(headings, WIDTHS), ...lines.map(({ height }) => height)]),
        cells: styledCells(head.length, rows),
        dataValidations: validations(header + 2, last + 1),
        autoFilter: { range: `A${header + 1}:${colToLetter(COLUMNS.length - 1)}${last + 1}` },
        freezePane: { rows: header + 1, columns: 1 },
        pageSetup: pageSetup(header + 1, last + 1 + below.length + signing.length),
        headerFooter: { oddFooter: footer(duties), ...(mark !== undefined && { oddHeader: `&R&"-,Bold"${mark}` }) },
      },
    ],
  });
  return repack(book, letRowsGrow);
}

/** When the content or a note of it was changed last: a sheet that comes back is as old as it says. */
function lastTime(duties: UnitDuties, progress: Progress = new Map()): Date {
  const noted = [...progress.values()].map(({ updated }) => Date.parse(updated));
  return new Date(noted.reduce((last, time) => Math.max(last, time), contentTime(duties).getTime()));
}

/** The period stands beside the name of the unit, so that no line of the screen is lost to it. */
function besideUnit(unit: string, period: string | undefined): CellValue[] {
  return [unit, null, null, null, words.period(period || words.blankPeriod)];
}

/** Two places side by side, in the first wide column and beyond the middle of the printed ones. */
function signedBy(left: string, right: string): CellValue[] {
  return [null, left || null, ...Array.from({ length: 3 }, () => null), right];
}

/** The documents of the duties: above the table, or below it where there are many. */
function basis(duties: UnitDuties): { above: string[]; below: string[] } {
  const documents = citations(duties);
  const lines = documents.map((document) => words.basis(document));
  if (lines.length <= MOST_ABOVE) return { above: lines, below: [] };
  return { above: [words.basisBelow(lines.length)], below: ['', ...lines] };
}

/** The row of a line, and the rows in which it goes on. */
function rowsOf(line: SheetLine): HighRow[] {
  return rowParts(
    COLUMNS.map(({ value }) => value(line) || null),
    WIDTHS,
    words.continued,
  );
}

/** By the place of their row, from the first one on. */
function heights(first: number, given: readonly number[]): Map<number, { height: number }> {
  return new Map(given.map((height, index) => [first + index, { height }] as const));
}

function styledCells(headLines: number, rows: readonly (readonly unknown[])[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: TITLE }]]);
  for (let row = headLines + 1; row < rows.length; row += 1) {
    for (const [index, { kind }] of COLUMNS.entries()) {
      cells.set(`${row},${index}`, { style: row === headLines + 1 ? HEADING : STYLES[kind] });
    }
  }
  return cells;
}

function pageSetup(headerRow: number, lastRow: number): PageSetup {
  return {
    ...PAGE,
    printArea: `$A$1:$${colToLetter(PRINTED_COLUMNS.length - 1)}$${lastRow}`,
    printTitlesRow: `$${headerRow}:$${headerRow}`,
  };
}

function validations(firstRow: number, lastRow: number): DataValidation[] {
  return COLUMNS.flatMap(({ kind }, index): DataValidation[] => {
    const range = `${colToLetter(index)}${firstRow}:${colToLetter(index)}${lastRow}`;
    const stop = { range, allowBlank: true, showErrorMessage: true, errorTitle: words.invalid } as const;
    if (kind === 'status') {
      return [{ ...stop, type: 'list', values: [...STATUS_CHOICES], errorMessage: words.chooseStatus }];
    }
    if (kind !== 'day') return [];
    return [
      { ...stop, type: 'date', operator: 'greaterThanOrEqual', formula1: FIRST_DAY, errorMessage: words.typeDay },
    ];
  });
}

/** The first day that a workbook takes, as its serial number: days since 30/12/1899. */
const FIRST_DAY = String((Date.UTC(YEARS.first, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** What stands at the foot of every printed page; “&” begins a code of the format. */
function footer(duties: UnitDuties): string {
  const plain = (text: string) => text.replaceAll('&', '&&');
  return `&L&9${plain(words.footer(duties.contentVersion))} &D&C&9${words.page} &P/&N&R&9${plain(duties.address)}`;
}
