import type { CellValue } from 'hucre/xlsx';
import { evidenceCode } from '../../domain/progress/evidence-text.ts';
import { DUTY_ROLE_LABELS } from '../../domain/unit/duty-role.ts';
import { fileWords } from './file-words.ts';
import { dayValue } from './day.ts';
import type { SheetLine } from './sheet-lines.ts';
import { deadlineText, plainDay } from './deadline-cells.ts';
import { contentText, noteText, productText } from './sheet-texts.ts';
import { statusLabel } from './status-cell.ts';

export interface XlsxColumn {
  heading: string;
  /** In characters of the sheet's face. */
  width: number;
  kind: 'text' | 'centred' | 'day' | 'status';
  value: (line: SheetLine) => CellValue | undefined;
}

const words = fileWords.columns;
const day = (iso: string | undefined): Date | undefined => (iso === undefined ? undefined : dayValue(iso));
const list = (names: readonly string[]): string => names.join('\n');

/** A day where the deadline is no more than that, so that the column can be sorted; else what it is, in words. */
const dueValue = (line: SheetLine): CellValue | undefined => day(plainDay(line)) ?? deadlineText(line);

const column = (
  heading: string,
  width: number,
  value: XlsxColumn['value'],
  kind: XlsxColumn['kind'] = 'text',
): XlsxColumn => ({ heading, width, kind, value });

/** The columns of the printed sheet, which together fill the width of A4 landscape inside the binding edge. */
export const PRINTED_COLUMNS: readonly XlsxColumn[] = [
  column(words.number, 4.5, (line) => line.number, 'centred'),
  column(words.quote, 35.5, contentText),
  column(words.lead, 10.5, ({ duty }) => list(duty.lead)),
  column(words.coordinators, 10.5, ({ duty }) => list(duty.coordinators)),
  column(words.due, 10.5, (line) => (line.indicator ? undefined : dueValue(line)), 'day'),
  column(words.product, 14, productText),
  column(words.evidenceCode, 11, ({ entry }) => evidenceCode(entry?.evidence)),
  column(words.evidenceDate, 10.5, ({ entry }) => day(entry?.evidence?.issuedDate), 'day'),
  column(words.status, 11, statusLabel, 'status'),
  column(words.note, 12, noteText),
];

/** What is of use on screen and does not go on paper. */
export const SCREEN_COLUMNS: readonly XlsxColumn[] = [
  column(words.date, 11, ({ entry }) => day(entry?.date), 'day'),
  column(words.person, 18, ({ entry }) => entry?.person),
  column(words.delayReason, 24, ({ entry }) => entry?.delayReason),
  column(words.proposedDate, 12, ({ entry }) => day(entry?.proposedDate), 'day'),
  column(words.title, 40, ({ duty, indicator }) => indicator?.title ?? duty.title),
  column(words.document, 30, ({ duty }) => duty.document.citation),
  column(words.role, 12, ({ duty }) => DUTY_ROLE_LABELS[duty.role]),
  column(words.topics, 20, ({ duty }) => list(duty.topics)),
  // By it, a sheet that is handed back is told apart into what was asked for and what was done.
  column(words.askedProduct, 20, ({ duty, indicator }) => (indicator === undefined ? duty.product : undefined)),
  column(words.reporting, 20, ({ duty }) => duty.reporting),
  column(words.legalBasis, 20, ({ duty }) => list(duty.legalBasis)),
  column(words.reason, 30, ({ duty }) => duty.reason),
  column(words.address, 30, ({ duty }) => duty.address),
  column(words.key, 20, ({ key }) => key),
];
