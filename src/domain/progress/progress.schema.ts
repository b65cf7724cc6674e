import { z } from 'zod';
import { PERIOD_FORM } from '../deadline/period-form.ts';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { PROGRESS_STATUSES } from './progress-status.ts';
import { MOST_EXPORTS, PROGRESS_FORMAT, PROGRESS_LIMITS, READABLE_FORMAT_VERSIONS } from './progress-format.ts';
import { slugSchema } from '../field/slug.schema.ts';

const words = (max: number) => z.string().min(1).max(max);

/** A moment as `Date.toISOString` writes it: of two records of one duty the later one is the newer. */
const instantSchema = z.iso.datetime();

/** What proves the result: another document, by its number, notation and date. */
export const evidenceSchema = z
  .strictObject({
    codeNumber: words(PROGRESS_LIMITS.short).optional().meta({ title: 'Số văn bản minh chứng' }),
    codeNotation: words(PROGRESS_LIMITS.short).optional().meta({ title: 'Ký hiệu văn bản minh chứng' }),
    issuedDate: isoDateSchema.optional().meta({ title: 'Ngày văn bản minh chứng' }),
  })
  .meta({ title: 'Minh chứng' });

/**
 * What a unit has noted of one duty, or of one indicator of it. It belongs to document + task + revision, and of a duty
 * that comes again to one period of it: when the revision grows, the note stays but no longer counts.
 */
export const progressEntrySchema = z.strictObject({
  document: slugSchema.meta({ title: 'Văn bản' }),
  task: slugSchema.meta({ title: 'Mã nhiệm vụ' }),
  revision: z.int().min(1).max(9999).meta({ title: 'Lần sửa của nhiệm vụ' }),
  period: z.string().regex(PERIOD_FORM).optional().meta({
    title: 'Kỳ',
    description: 'Chỉ có với nhiệm vụ định kỳ: 2026-07, 2026-Q3, 2026-H1, 2026, 2026-W29, 2026-07-15',
  }),
  indicator: slugSchema.optional().meta({ title: 'Mã chỉ tiêu', description: 'Không có nếu ghi cho cả nhiệm vụ' }),
  status: z.enum(PROGRESS_STATUSES).meta({ title: 'Trạng thái' }),
  date: isoDateSchema.optional().meta({ title: 'Ngày hoàn thành' }),
  result: words(PROGRESS_LIMITS.long).optional().meta({ title: 'Kết quả' }),
  evidence: evidenceSchema.optional(),
  note: words(PROGRESS_LIMITS.long).optional().meta({ title: 'Ghi chú' }),
  person: words(PROGRESS_LIMITS.short).optional().meta({ title: 'Người thực hiện' }),
  delayReason: words(PROGRESS_LIMITS.long)
    .optional()
    .meta({ title: 'Lý do chậm', description: 'Vì sao chưa hoàn thành đúng hạn' }),
  proposedDate: isoDateSchema
    .optional()
    .meta({ title: 'Đề nghị gia hạn đến ngày', description: 'Chỉ là đề nghị; thời hạn đổi khi Văn phòng ghi gia hạn' }),
  updated: instantSchema.meta({ title: 'Ghi lúc' }),
});

/**
 * Which of the files of one unit this is that one browser made, counted since the first: of two of them the one with the
 * greater number is the newer, also where the clock of the machine went wrong in between.
 */
const exportSeriesSchema = z
  .strictObject({
    since: instantSchema.meta({ title: 'Kể từ lúc' }),
    count: z.int().min(1).max(MOST_EXPORTS).meta({ title: 'Lần xuất thứ' }),
  })
  .meta({ title: 'Lần xuất', description: 'Đếm trên một trình duyệt, không phụ thuộc đồng hồ của máy' });

/** The file a unit hands over, and what a shared link carries: everything it has noted. */
export const progressFileSchema = z
  .strictObject({
    format: z.literal(PROGRESS_FORMAT).meta({ title: 'Loại tệp' }),
    formatVersion: z.literal(READABLE_FORMAT_VERSIONS).meta({ title: 'Phiên bản của loại tệp' }),
    unit: slugSchema.meta({ title: 'Mã đơn vị' }),
    unitName: words(PROGRESS_LIMITS.short)
      .optional()
      .meta({ title: 'Tên đơn vị do người dùng điền', description: 'Khi dùng trang chung của một nhóm đơn vị' }),
    contentVersion: words(PROGRESS_LIMITS.short).optional().meta({ title: 'Phiên bản nội dung của Trang thông tin' }),
    exported: instantSchema.meta({ title: 'Xuất lúc' }),
    series: exportSeriesSchema.optional(),
    entries: z.array(progressEntrySchema).max(PROGRESS_LIMITS.entries).meta({ title: 'Các nhiệm vụ đã ghi' }),
  })
  .meta({ title: 'Tệp tiến độ' });

export type Evidence = z.infer<typeof evidenceSchema>;
export type ProgressEntry = z.infer<typeof progressEntrySchema>;
export type ExportSeries = z.infer<typeof exportSeriesSchema>;
export type ProgressFile = z.infer<typeof progressFileSchema>;
