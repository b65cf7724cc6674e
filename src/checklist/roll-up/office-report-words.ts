import { isProgressStatus, printedStatus } from '../../domain/progress/progress-status.ts';
import { isDone, type Standing } from '../../domain/progress/standing.ts';
import { lowerFirst } from '../../vietnamese/case/first-letter.ts';
import type { RollUpColumn } from './roll-up.ts';

/** How many stand so that is true of them. */
const count = ({ counts }: RollUpColumn, wanted: (standing: Standing) => boolean): string =>
  String(
    Object.entries(counts).reduce((sum, [standing, number]) => sum + (wanted(standing as Standing) ? number : 0), 0),
  );

/** As on a printed sheet: what has only been received is not begun. */
const isPrinted = (as: 'in-progress' | 'not-started') => (standing: Standing) =>
  isProgressStatus(standing) && printedStatus(standing) === as;

/** What the report that the office writes from what units handed in says besides the words of a unit's own report. */
export const officeReportWords = {
  opening: (documents: string, office: string, day: string) =>
    `Thực hiện ${documents}, ${office} tổng hợp, báo cáo kết quả thực hiện của các đơn vị đến ngày ${day} như sau:`,
  answered: (units: number, missing: readonly string[]) =>
    `Số đơn vị đã gửi kết quả: ${units}. ` +
    (missing.length === 0
      ? 'Không có đơn vị chưa gửi.'
      : `Số đơn vị chưa gửi: ${missing.length} (${missing.join('; ')}).`),
  total: (done: number, total: number, percent: number) =>
    `Các đơn vị đã gửi hoàn thành ${done}/${total} nhiệm vụ (${percent}%), cụ thể:`,
  doubtful: (units: readonly string[]) => `Số liệu cần kiểm tra lại trước khi ban hành: ${units.join('; ')}.`,
  heads: { number: 'STT', unit: 'Đơn vị' },
  figures: [
    ['Số nhiệm vụ', ({ cells }: RollUpColumn) => String(cells.size)],
    ['Hoàn thành', (column: RollUpColumn) => count(column, isDone)],
    ['Đang thực hiện', (column: RollUpColumn) => count(column, isPrinted('in-progress'))],
    ['Chưa thực hiện', (column: RollUpColumn) => count(column, isPrinted('not-started'))],
    ['Quá hạn', (column: RollUpColumn) => count(column, (standing) => standing === 'overdue')],
    ['Tỷ lệ', ({ percent }: RollUpColumn) => `${percent}%`],
  ] as readonly [head: string, of: (column: RollUpColumn) => string][],
  ofDocument: (number: number, document: string) => `2.${number}. ${document}`,
  duty: (number: number, title: string, due: string | undefined, done: number, total: number, percent: number) =>
    `Nhiệm vụ ${number}. ${title}${due === undefined ? '' : ` (thời hạn ${due})`}: ${done}/${total} đơn vị hoàn thành (${percent}%).`,
  result: (unit: string, standing: string, day: string | undefined) =>
    `- ${unit} (${lowerFirst(standing)}${day === undefined ? '' : ` ngày ${day}`}):`,
  evidence: (text: string) => `Minh chứng: ${text}`,
  person: (text: string) => `Người thực hiện: ${text}`,
  overdueHeading: '3. Nhiệm vụ quá hạn chưa hoàn thành',
  late: (title: string, due: string, units: readonly string[]) => `- ${title} (thời hạn ${due}): ${units.join('; ')}.`,
  closing: (office: string) => `Trên đây là báo cáo của ${office} về kết quả thực hiện các nhiệm vụ được giao./.`,
} as const;
