import type { IsoDate } from '../../../domain/field/calendar-day.ts';
import { delayLines } from '../../../domain/progress/delay-text.ts';
import { evidenceText } from '../../../domain/progress/evidence-text.ts';
import { isDone, standingOf, STANDING_LABELS, type Standing } from '../../../domain/progress/standing.ts';
import { signingOf } from '../../../domain/unit/signing.ts';
import type { UnitDuties } from '../../../domain/unit/unit-duties.schema.ts';
import { fileWords } from '../file-words.ts';
import { formatShortDate } from '../../../vietnamese/dates/date-format.ts';
import { lowerFirst } from '../../../vietnamese/case/first-letter.ts';
import { letterhead, reportTitle } from './letterhead.ts';
import { docxBytes, TEXT_HEIGHT, TEXT_WIDTH } from './page.ts';
import { reportPage } from './report-page.ts';
import { reportEnd } from './signing.ts';
import { ruledTable, type DocxColumn } from './table.ts';
import { blankLine, bodyText, centred, paragraph } from './text.ts';
import { dueDay, deadlineText } from '../deadline-cells.ts';
import { sheetLines, type Progress, type SheetLine } from '../sheet-lines.ts';
import { contentText, noteAnd, noteText, ownName, placeText } from '../sheet-texts.ts';

const words = fileWords.report;
const { columns } = fileWords;

/** What the report is made from: the duties, what the unit noted of them, its name, and the day it is made. */
export interface ReportInput {
  duties: UnitDuties;
  progress: Progress;
  /** What a unit of a group calls itself; the unit's own name where there is none. */
  unitName?: string;
  today: IsoDate;
}

/**
 * The draft of a “Báo cáo kết quả thực hiện” laid out by Nghị định 30/2020/NĐ-CP (Phụ lục I, mẫu 1.4), with dots where
 * only the unit knows what to write. The page number stands at the top, from the second page on.
 */
export function reportDocx(input: ReportInput): Promise<Uint8Array> {
  const { duties, progress, today } = input;
  const signing = signingOf(ownName(duties, input.unitName));
  const unitName = signing.name;
  const lines = sheetLines(duties, progress, today);
  const width = TEXT_WIDTH.portrait;
  const height = TEXT_HEIGHT.portrait;
  const remaining = lines.filter((line) => isOpen(line, today));
  const heading = (text: string) => bodyText(text, { bold: true }, { keepNext: true });
  return docxBytes(`${words.title} ${words.subject}`, duties, {
    ...reportPage(duties),
    children: [
      letterhead(signing),
      ...reportTitle(words.subject, words.until(formatShortDate(today))),
      centred(words.addressee, {}, { spacing: { before: 120, after: 240 } }),
      bodyText(words.opening(citedIn(duties).join('; ') || words.unknownDocuments, unitName)),
      heading(words.generalHeading),
      bodyText(
        words.summary(countStandings(lines, today)) + (lines.some(({ period }) => period) ? words.byPeriod : ''),
      ),
      heading(words.resultsHeading),
      ruledTable(reportColumns(today), lines, { width, height }),
      paragraph(''),
      heading(words.remainingHeading),
      ...(remaining.length === 0
        ? [bodyText(words.nothingRemains)]
        : remaining.map((line) => bodyText(remainingText(line, today)))),
      ...[words.difficultiesHeading, words.proposalsHeading].flatMap((text) => [
        heading(text),
        blankLine(width),
        blankLine(width),
      ]),
      bodyText(words.closing(unitName), {}, { keepNext: true }),
      reportEnd(signing),
    ],
  });
}

/** Whether the line is a duty, or a period of one, that still has to be done. */
function isOpen(line: SheetLine, today: IsoDate): boolean {
  return line.indicator === undefined && !line.isOutside && !isDone(standing(line, today));
}

/** What remains, by its number in the table above, how far it is, until when, why it is late, and what day the unit proposes. */
function remainingText(line: SheetLine, today: IsoDate): string {
  const due = deadlineText(line).replaceAll('\n', ' ');
  return [
    `- ${words.remaining(line.number, placeText(line.duty, ' ', line.duty.document.name))}: ${lowerFirst(STANDING_LABELS[standing(line, today)])}`,
    words.dueDay(due),
    ...delayLines(line.entry).map(lowerFirst),
    line.entry?.proposedDate === undefined && words.completion,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}

/** The documents that the duties come from, as an official sentence cites them. */
function citedIn({ duties }: UnitDuties): string[] {
  return [...new Set(duties.map(({ document }) => document.toCite ?? document.citation))];
}

function reportColumns(today: IsoDate): readonly DocxColumn<SheetLine>[] {
  return [
    { heading: columns.number, share: 7, centred: true, text: (line) => line.number },
    { heading: columns.quote, share: 34, text: contentText },
    { heading: columns.due, share: 13, centred: true, text: (line) => (line.indicator ? '' : deadlineText(line)) },
    { heading: columns.result, share: 22, text: (line) => resultText(line, today) },
    { heading: columns.evidence, share: 16, text: ({ entry }) => evidenceText(entry?.evidence) },
    { heading: columns.status, share: 16, text: (line) => statusText(line, today) },
  ];
}

const shortDay = (day: IsoDate | undefined): string => (day === undefined ? '' : formatShortDate(day));

const together = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/**
 * What was done, and the unit's own remark, by its name: nothing that was noted is left out of the draft. What is said of the
 * delay of an open duty stands where the draft names what remains.
 */
function resultText(line: SheetLine, today: IsoDate): string {
  const note = isOpen(line, today) ? noteAnd([], line) : noteText(line);
  return together(line.entry?.result, note === '' ? undefined : fileWords.noteMark(note));
}

function statusText(line: SheetLine, today: IsoDate): string {
  return together(STANDING_LABELS[standing(line, today)], shortDay(line.entry?.date));
}

function standing(line: SheetLine, today: IsoDate): Standing {
  const { entry } = line;
  return standingOf(entry === undefined ? { state: 'none' } : { state: 'current', entry }, dueDay(line), today);
}

/** How many duties (indicators are not duties) stand where. */
function countStandings(lines: readonly SheetLine[], today: IsoDate): Record<Standing | 'all', number> {
  const duties = lines
    .filter(({ indicator, isOutside }) => indicator === undefined && !isOutside)
    .map((line) => standing(line, today));
  const count = (wanted: Standing) => duties.filter((found) => found === wanted).length;
  return {
    all: duties.length,
    'not-started': count('not-started'),
    received: count('received'),
    'in-progress': count('in-progress'),
    done: count('done'),
    'done-late': count('done-late'),
    overdue: count('overdue'),
  };
}
