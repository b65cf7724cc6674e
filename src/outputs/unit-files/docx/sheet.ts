import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { evidenceText } from '../../../domain/progress/evidence-text.ts';
import { PRINTED_STATUSES, PROGRESS_STATUS_LABELS, printedStatus } from '../../../domain/progress/progress-status.ts';
import type { UnitDuties } from '../../../domain/unit/unit-duties.schema.ts';
import { fileWords } from '../file-words.ts';
import { docxBytes, markParagraphs, page, SIZE, TEXT_HEIGHT, TEXT_WIDTH } from './page.ts';
import { longTable } from './long-table.ts';
import { sideBySide, type DocxColumn } from './table.ts';
import { centred, paragraph } from './text.ts';
import { deadlineText } from '../deadline-cells.ts';
import { sheetLines, type Progress, type SheetLine } from '../sheet-lines.ts';
import { contentText, noteText, productText, sheetHead } from '../sheet-texts.ts';
import { statusLabel } from '../status-cell.ts';

const words = fileWords;
const { columns } = words;

const COLUMNS: readonly DocxColumn<SheetLine>[] = [
  { heading: columns.number, share: 4.6, centred: true, text: (line) => line.number },
  { heading: columns.quote, share: 31, text: contentText },
  { heading: columns.lead, share: 10, text: ({ duty }) => duty.lead.join(';\n') },
  { heading: columns.coordinators, share: 10, text: ({ duty }) => duty.coordinators.join(';\n') },
  { heading: columns.due, share: 9, centred: true, text: (line) => (line.indicator ? '' : deadlineText(line)) },
  { heading: columns.product, share: 12, text: productText },
  { heading: columns.evidence, share: 11, text: ({ entry }) => evidenceText(entry?.evidence) },
  { heading: columns.status, share: 14.4, text: boxes },
  { heading: columns.note, share: 9, text: noteText },
];

/** Rows that stay with the place for signatures, which is never alone on a page. */
const KEPT_ROWS = 1;

const ROOM = { width: TEXT_WIDTH.landscape, height: TEXT_HEIGHT.landscape };

/** The unit's follow-up sheet, to fill in by hand or in a word processor: A4 landscape, signed at its end. */
export function sheetDocx(duties: UnitDuties, progress?: Progress, unitName?: string): Promise<Uint8Array> {
  const spacing = { after: 60 };
  const { table, fill } = longTable(COLUMNS, sheetLines(duties, progress), ROOM, KEPT_ROWS);
  const section: ISectionOptions = {
    properties: page('landscape'),
    ...(duties.site.mark !== undefined && { headers: { default: new Header({ children: markParagraphs(duties) }) } }),
    footers: { default: footer(duties) },
    children: [
      centred(words.sheetLabel, { italics: true, size: SIZE.small }, { spacing }),
      centred(words.sheetTitle, { bold: true, size: SIZE.title }, { spacing: { after: 120 } }),
      ...[...sheetHead(duties, unitName), words.period(words.blankPeriod)].map((line) =>
        paragraph(line, { size: SIZE.heading }, { spacing }),
      ),
      table,
      paragraph('', {}, { keepNext: true, spacing: { before: 120 } }),
      sideBySide(
        [
          [
            [...emptyLine(), ...signature(words.preparedBy)],
            [signDay(), ...signature(words.head)],
          ],
        ],
        ROOM.width,
      ),
    ],
  };
  return docxBytes(`${words.sheetTitle} – ${unitName ?? duties.unit.name}`, duties, section, fill);
}

/** One box per status, so that a printed sheet can be ticked by hand; what was done late is called so. */
function boxes(line: SheetLine): string {
  const { entry } = line;
  return PRINTED_STATUSES.map((status) => {
    if (!entry || printedStatus(entry.status) !== status) return `☐ ${PROGRESS_STATUS_LABELS[status]}`;
    return `☒ ${entry.status === status ? statusLabel(line) : PROGRESS_STATUS_LABELS[status]}`;
  }).join('\n');
}

/** Beside the line of the day, so that both roles stand on one line. */
const emptyLine = (): Paragraph[] => [centred('', { size: SIZE.heading })];

const signDay = (): Paragraph => centred(words.signDay, { italics: true, size: SIZE.heading });

function signature(role: string): Paragraph[] {
  return [
    centred(role, { bold: true, size: SIZE.heading }),
    centred(words.signHint, { italics: true, size: SIZE.heading }, { spacing: { after: 1200 } }),
  ];
}

function footer(duties: UnitDuties): Footer {
  const look = { size: SIZE.footer };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            ...look,
            text: `${words.version(duties.contentVersion)} · ${duties.address} · ${words.page} `,
          }),
          new TextRun({ ...look, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
