import type { Paragraph, Table } from 'docx';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { STANDING_LABELS } from '../../domain/progress/standing.ts';
import { signingOf } from '../../domain/unit/signing.ts';
import { letterhead, reportTitle } from '../../outputs/unit-files/docx/letterhead.ts';
import { docxBytes, TEXT_HEIGHT, TEXT_WIDTH } from '../../outputs/unit-files/docx/page.ts';
import { reportPage } from '../../outputs/unit-files/docx/report-page.ts';
import { reportEnd } from '../../outputs/unit-files/docx/signing.ts';
import { ruledTable, type DocxColumn } from '../../outputs/unit-files/docx/table.ts';
import { blankLine, bodyText, centred } from '../../outputs/unit-files/docx/text.ts';
import { fileWords } from '../../outputs/unit-files/file-words.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { dutyTitle } from './by-period.ts';
import { officeReportWords as words } from './office-report-words.ts';
import type { RollUp, RollUpColumn } from './roll-up.ts';
import {
  hasWords,
  silentText,
  toldResults,
  type ToldDocument,
  type ToldDuty,
  type ToldResult,
} from './told-results.ts';

/** The words of every report. */
const common = fileWords.report;

/** The publisher, where an index of an earlier edition does not name it. */
const UNNAMED = '………………………………';

/**
 * The draft of the office's own report (Nghị định 30/2020/NĐ-CP, Phụ lục I, mẫu 1.4): how far the units are, and by document and
 * duty what each of them wrote. Dots stand where only the office knows what to write.
 */
export function officeReport(result: RollUp, today: IsoDate): Promise<Uint8Array> {
  const publisher = result.publisher ?? UNNAMED;
  const signing = signingOf(publisher);
  const day = formatShortDate(today);
  const documents = toldResults(result);
  const made = { site: { name: publisher, publisher, mark: result.mark } };
  const width = TEXT_WIDTH.portrait;
  return docxBytes(`${common.title} ${common.subject}`, made, {
    ...reportPage(made),
    children: [
      letterhead(signing),
      ...reportTitle(common.subject, common.until(day)),
      centred(common.addressee, {}, { spacing: { before: 120, after: 240 } }),
      bodyText(words.opening(citedIn(result, documents).join('; '), signing.name, day)),
      ...general(result),
      ...documentsOf(result, documents),
      ...overdueOf(result),
      ...[common.difficultiesHeading, common.proposalsHeading].flatMap((text) => [
        heading(text),
        blankLine(width),
        blankLine(width),
      ]),
      bodyText(words.closing(signing.name), {}, { keepNext: true }),
      reportEnd(signing),
    ],
  });
}

const heading = (text: string): Paragraph => bodyText(text, { bold: true }, { keepNext: true });

/** The documents of the duties, as an official sentence cites them. */
function citedIn({ toCite }: RollUp, documents: readonly ToldDocument[]): string[] {
  return documents.map(({ slug, name }) => toCite[slug] ?? name);
}

function general(result: RollUp): (Paragraph | Table)[] {
  const { columns, unanswered, doubtfulUnits, done, total, percent } = result;
  const columnsOfTable: readonly DocxColumn<RollUpColumn>[] = [
    { heading: words.heads.number, share: 9, centred: true, text: (one) => String(columns.indexOf(one) + 1) },
    { heading: words.heads.unit, share: 40, text: ({ name }) => name },
    ...words.figures.map(([head, of]): DocxColumn<RollUpColumn> => ({
      heading: head,
      share: 13,
      centred: true,
      text: (one) => of(one),
    })),
  ];
  return [
    heading(common.generalHeading),
    bodyText(
      words.answered(
        columns.length,
        unanswered.map(({ name }) => name),
      ),
    ),
    bodyText(words.total(done, total, percent)),
    ...(doubtfulUnits.length === 0 ? [] : [bodyText(words.doubtful(doubtfulUnits))]),
    ruledTable(columnsOfTable, columns, { width: TEXT_WIDTH.portrait, height: TEXT_HEIGHT.portrait }),
    bodyText(''),
  ];
}

function documentsOf(result: RollUp, documents: readonly ToldDocument[]): Paragraph[] {
  const names = citedIn(result, documents);
  return [
    heading(common.resultsHeading),
    ...documents.flatMap(({ duties }, index) => [
      heading(words.ofDocument(index + 1, names[index] ?? '')),
      ...duties.flatMap(dutyParagraphs),
    ]),
  ];
}

function dutyParagraphs({ number, duty, results, done, percent }: ToldDuty): Paragraph[] {
  const due = duty.due === undefined ? undefined : formatShortDate(duty.due);
  const title = words.duty(number, dutyTitle(duty), due, done, results.length, percent);
  const silent = silentText(results);
  return [
    bodyText(title, { italics: true }, { keepNext: true }),
    ...results.filter(hasWords).map((result) => bodyText(resultText(result))),
    ...(silent === '' ? [] : [bodyText(silent)]),
  ];
}

/** “- Phòng Nội vụ (hoàn thành ngày 05/11/2026): Đã ban hành kế hoạch. Minh chứng: 12/KH-UBND, 02/11/2026.” */
function resultText({ unit, standing, date, result, evidence, note, person }: ToldResult): string {
  const day = date === undefined ? undefined : formatShortDate(date);
  const parts = [result, evidence && words.evidence(evidence), note, person && words.person(person)].filter(Boolean);
  const texts = parts.map((text) => text.split('\n').map(withoutStop).join('; '));
  return `${words.result(unit, STANDING_LABELS[standing], day)} ${texts.join('. ')}.`;
}

/** The report sets its own stops. */
const withoutStop = (text: string): string => text.replace(/[.;\s]+$/u, '');

function overdueOf({ overdue }: RollUp): Paragraph[] {
  const lines = overdue.map(({ duty, due, units }) =>
    bodyText(words.late(dutyTitle(duty), formatShortDate(due), units)),
  );
  return [heading(words.overdueHeading), ...(lines.length === 0 ? [bodyText(common.nothingRemains)] : lines)];
}
