import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { IsoDate } from '../../domain/calendar-day.ts';
import { evidenceText } from '../../domain/evidence-text.ts';
import { standingOf, STANDING_LABELS, type Standing } from '../../domain/standing.ts';
import type { UnitDuties } from '../../domain/unit-duties.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/date-format.ts';
import { docxBytes, page, SIZE, TEXT_WIDTH } from './docx-page.ts';
import { rule, ruledTable, sideBySide, type DocxColumn } from './docx-table.ts';
import { blankLine, bodyText, centred, paragraph } from './docx-text.ts';
import { sheetLines, type Progress, type SheetLine } from './sheet-lines.ts';
import { contentText } from './sheet-texts.ts';

const words = strings.unitFiles.report;
const { columns } = strings.unitFiles;

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
  const unitName = input.unitName ?? duties.unit.name;
  const lines = sheetLines(duties, progress);
  const width = TEXT_WIDTH.portrait;
  return docxBytes(`${words.title} ${words.subject}`, duties, {
    properties: { ...page('portrait'), titlePage: true },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      sideBySide(issuer(unitName), state(), width, ISSUER_SHARE),
      centred(words.title, { bold: true, size: SIZE.title }, { spacing: { before: 360 } }),
      centred(words.subject, { bold: true, size: SIZE.title }),
      rule(width, 0.2),
      bodyText(words.opening(citations(duties), unitName)),
      bodyText(words.generalHeading, { bold: true }),
      bodyText(words.summary(countStandings(lines, today))),
      bodyText(words.resultsHeading, { bold: true }),
      ruledTable(reportColumns(today), lines, width),
      paragraph(''),
      ...[words.difficultiesHeading, words.proposalsHeading].flatMap((heading) => [
        bodyText(heading, { bold: true }),
        blankLine(width),
        blankLine(width),
      ]),
      bodyText(words.closing(unitName), {}, { keepNext: true }),
      sideBySide(recipients(), signer(), width, 0.45),
    ],
  });
}

/** The letterhead's left part, of the width of the page. */
const ISSUER_SHARE = 0.42;

function reportColumns(today: IsoDate): readonly DocxColumn<SheetLine>[] {
  return [
    { heading: columns.number, share: 7, centred: true, text: (line) => line.number },
    { heading: columns.quote, share: 34, text: contentText },
    { heading: columns.due, share: 13, centred: true, text: ({ duty }) => shortDay(duty.dueDate) },
    { heading: columns.result, share: 22, text: ({ entry }) => entry?.result ?? '' },
    { heading: columns.evidence, share: 16, text: ({ entry }) => evidenceText(entry?.evidence) },
    { heading: columns.status, share: 16, text: (line) => STANDING_LABELS[standing(line, today)] },
  ];
}

const shortDay = (day: IsoDate | undefined): string => (day === undefined ? '' : formatShortDate(day));

function standing({ duty, entry }: SheetLine, today: IsoDate): Standing {
  return standingOf(entry === undefined ? { state: 'none' } : { state: 'current', entry }, duty.dueDate, today);
}

/** How many duties (indicators are not duties) stand where. */
function countStandings(lines: readonly SheetLine[], today: IsoDate): Record<Standing | 'all', number> {
  const duties = lines.filter(({ indicator }) => indicator === undefined).map((line) => standing(line, today));
  const count = (wanted: Standing) => duties.filter((found) => found === wanted).length;
  return {
    all: duties.length,
    'not-started': count('not-started'),
    'in-progress': count('in-progress'),
    done: count('done'),
    'done-late': count('done-late'),
    overdue: count('overdue'),
  };
}

function citations(duties: UnitDuties): string {
  return [...new Set(duties.duties.map(({ document }) => document.citation))].join('; ');
}

function issuer(unitName: string): Paragraph[] {
  const size = SIZE.heading;
  return [
    centred(words.superior, { size: 24 }),
    centred(unitName.toLocaleUpperCase('vi'), { size: 24, bold: true }),
    rule(TEXT_WIDTH.portrait * ISSUER_SHARE, 0.4),
    centred(words.code, { size }),
  ];
}

function state(): Paragraph[] {
  const size = SIZE.heading;
  return [
    centred(words.nation, { size: 24, bold: true }),
    centred(words.motto, { size, bold: true }),
    rule(TEXT_WIDTH.portrait * (1 - ISSUER_SHARE), 0.6),
    centred(words.placeAndDate, { size, italics: true }),
  ];
}

function recipients(): Paragraph[] {
  return [
    paragraph(words.toPlaces, { size: 24, bold: true, italics: true }),
    ...words.toPlacesLines.map((line) => paragraph(line, { size: SIZE.small })),
  ];
}

function signer(): Paragraph[] {
  return [
    centred(words.signer, { size: SIZE.heading, bold: true }),
    centred(strings.unitFiles.signHint, { size: SIZE.heading, italics: true }, { spacing: { after: 1400 } }),
  ];
}

function pageNumber(): Header {
  const run = new TextRun({ size: SIZE.heading, children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
