import { DUTY_ROLE_LABELS } from '../../domain/unit/duty-role.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import { fileWords } from './file-words.ts';
import { dueDay, deadlineText } from './deadline-cells.ts';
import { sheetLines, type Progress, type SheetLine } from './sheet-lines.ts';
import { statusLabel } from './status-cell.ts';

const words = fileWords.columns;

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
  [words.due, dueDay],
  [words.dueText, deadlineText],
  [words.period, ({ period }) => period],
  [words.product, ({ duty }) => duty.product],
  [words.reporting, ({ duty }) => duty.reporting],
  [words.legalBasis, ({ duty }) => duty.legalBasis.join('; ')],
  [words.topics, ({ duty }) => duty.topics.join('; ')],
  [words.status, statusLabel],
  [words.date, ({ entry }) => entry?.date],
  [words.result, ({ entry }) => entry?.result],
  [words.evidenceNumber, ({ entry }) => entry?.evidence?.codeNumber],
  [words.evidenceNotation, ({ entry }) => entry?.evidence?.codeNotation],
  [words.evidenceDate, ({ entry }) => entry?.evidence?.issuedDate],
  [words.note, ({ entry }) => entry?.note],
  [words.person, ({ entry }) => entry?.person],
  [words.delayReason, ({ entry }) => entry?.delayReason],
  [words.proposedDate, ({ entry }) => entry?.proposedDate],
  [words.reason, ({ duty }) => duty.reason],
  [words.revision, ({ duty }) => String(duty.revision)],
  [words.key, (line) => line.key],
  [words.address, ({ duty }) => duty.address],
];

/**
 * Where a cell may begin (its own start; after `;`, a tab, a quote or a line end, where a file is read with another
 * separator), whatever blank stands there, and the sign that would make a formula of it, full-width forms included.
 */
const BEGINNING = /(^|[;\t\r\n"])([\s\u0000-\u001f\p{Cf};"]*)([=+\-@\uff1d\uff0b\uff0d\uff20])?/gu;

/** Signs that let a spreadsheet begin a new cell. */
const SEPARATOR = /[;\t\r\n"]/;

/**
 * The duties as CSV for spreadsheets: byte order mark, commas, CRLF, quotes doubled (RFC 4180). What a spreadsheet
 * would run as a formula has an apostrophe in front, which says “this is text”.
 */
export function unitCsv(duties: UnitDuties, progress?: Progress): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...sheetLines(duties, progress).map((line) => COLUMNS.map(([, value]) => keptText(value(line) ?? ''))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** What spreadsheets take for a number or a day of their own: “1.10” would lose its end, “005” its beginning. */
const LIKE_NUMBER = /^\d[\d.,/:\-\s]*(?:e\d+)?$/iu;

/** Whole numbers that stay what they are, and days as every spreadsheet reads them. */
const SAFE_NUMBER = /^(?:0|[1-9]\d{0,14}|\d{4}-\d{2}-\d{2})$/;

/** A text that looks like a number, with a tab in front: spreadsheets show it as it is, and show no tab. */
export function keptText(text: string): string {
  return LIKE_NUMBER.test(text) && !SAFE_NUMBER.test(text) ? `\t${text}` : text;
}

/** One cell: harmless to a spreadsheet, and quoted where commas, quotes or line ends need it. */
export function csvCell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Offices open one file with commas and with semicolons, as their system is set: a sign is kept from being run in either,
 * by an apostrophe in front of it; one that is first in the cell has it in front of all blanks.
 */
function harmless(text: string): string {
  return text.replace(BEGINNING, (all, before: string, blank: string, sign: string | undefined, at: number) => {
    if (sign === undefined) return all;
    if (at > 0) return `${before}${blank}'${sign}`;
    return SEPARATOR.test(all) ? `'${before}${blank}'${sign}` : `'${all}`;
  });
}
