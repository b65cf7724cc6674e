import { periodLabel } from '../../domain/deadline/period-label.ts';
import { doubtsOf, type Doubt, type Moment, type PublishedDuty } from '../../domain/doubt/doubts.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { momentText } from './moment-text.ts';

/** What a doubt is called, of this record and of the duty as it is published. */
const SENTENCES: Record<Doubt, (entry: ProgressEntry, published: PublishedDuty) => string> = {
  'revision-ahead': ({ revision }, published) =>
    `ghi theo lần sửa ${revision}, Trang thông tin mới công bố lần sửa ${published.revision}; không tính là đã thực hiện`,
  'of-no-period': () => 'không ghi kỳ, nhiệm vụ nay chia theo kỳ; được giữ lại, không tính cho kỳ nào',
  'of-a-period': ({ period = '' }) =>
    `ghi cho kỳ ${periodLabel(period)}, nhiệm vụ không chia theo kỳ; được giữ lại, không tính`,
  'done-to-come': ({ date }) => `ngày hoàn thành ${day(date)} chưa đến`,
  'done-before-document': ({ date }, { issued }) => `ngày hoàn thành ${day(date)} ${before(issued)}`,
  'evidence-to-come': ({ evidence }) => `ngày minh chứng ${day(evidence?.issuedDate)} chưa đến`,
  'evidence-before-document': ({ evidence }, { issued }) =>
    `ngày minh chứng ${day(evidence?.issuedDate)} ${before(issued)}`,
  'written-to-come': ({ updated }) => `thời điểm ghi ${momentText(updated)} chưa đến`,
  'written-before-document': ({ updated }, { issued }) => `ghi lúc ${momentText(updated)}, ${before(issued)}`,
  'written-after-export': ({ updated }) => `ghi lúc ${momentText(updated)}, sau thời điểm xuất tệp`,
};

const day = (date: string | undefined): string => (date === undefined ? '' : formatShortDate(date));
const before = (issued: string | undefined): string => `trước ngày ban hành văn bản (${day(issued)})`;

/** What cannot be as a record says it, in one line; empty where all can be so. */
export function doubtText(entry: ProgressEntry, published: PublishedDuty, at: Moment): string {
  return doubtsOf(entry, published, at)
    .map((doubt) => SENTENCES[doubt](entry, published))
    .join('; ');
}
