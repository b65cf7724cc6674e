import { PROGRESS_STATUS_LABELS } from '../../domain/progress/progress-status.ts';
import { DUTY_ROLE_LABELS } from '../../domain/unit/duty-role.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { strings } from '../../strings.ts';
import { sheetLines, type Progress, type SheetLine } from './sheet-lines.ts';

const words = strings.unitFiles.columns;

/** Every column, in order: its heading, and what a line has in it. Days stay `yyyy-mm-dd`, which every Excel reads. */
const COLUMNS: readonly [heading: string, value: (line: SheetLine) => string | undefined][] = [
  [words.number, (line) => line.number],
  [words.document, ({ duty }) => duty.document.citation],
  [words.provision, ({ duty }) => duty.provision.text],
  [words.title, ({ duty, indicator }) => indicator?.title ?? duty.title],
  [words.quote, ({ duty, indicator }) => indicator?.quote ?? duty.quote],
  [words.role, ({ duty }) => DUTY_ROLE_LABELS[duty.role]],
  [words.lead, ({ duty }) => duty.lead.join('; ')],
  [words.coordinators, ({ duty }) => duty.coordinators.join('; ')],
  [words.due, ({ duty }) => duty.dueDate],
  [words.product, ({ duty }) => duty.product],
  [words.reporting, ({ duty }) => duty.reporting],
  [words.legalBasis, ({ duty }) => duty.legalBasis.join('; ')],
  [words.topics, ({ duty }) => duty.topics.join('; ')],
  [words.status, ({ entry }) => PROGRESS_STATUS_LABELS[entry?.status ?? 'not-started']],
  [words.date, ({ entry }) => entry?.date],
  [words.result, ({ entry }) => entry?.result],
  [words.evidenceNumber, ({ entry }) => entry?.evidence?.codeNumber],
  [words.evidenceNotation, ({ entry }) => entry?.evidence?.codeNotation],
  [words.evidenceDate, ({ entry }) => entry?.evidence?.issuedDate],
  [words.note, ({ entry }) => entry?.note],
  [words.person, ({ entry }) => entry?.person],
  [words.reason, ({ duty }) => duty.reason],
  [words.revision, ({ duty }) => String(duty.revision)],
  [words.key, (line) => line.key],
  [words.address, ({ duty }) => duty.address],
];

/** What Excel and its like take for a formula, full-width forms and leading controls included. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * The duties as CSV for spreadsheets: byte order mark, commas, CRLF, quotes doubled (RFC 4180). A cell that a
 * spreadsheet would run as a formula begins with an apostrophe, which says “this is text”.
 */
export function unitCsv(duties: UnitDuties, progress?: Progress): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...sheetLines(duties, progress).map((line) => COLUMNS.map(([, value]) => value(line) ?? '')),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** One cell: harmless to a spreadsheet, and quoted where commas, quotes or line ends need it. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
