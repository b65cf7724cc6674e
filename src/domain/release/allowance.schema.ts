import { z } from 'zod';
import { labelled } from '../field/labelled.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

/** What the gates find, and what it means to allow it. */
export const ALLOWED_LABELS = {
  'secret-mark': 'Câu chữ chỉ nói về độ mật, không phải dấu chỉ độ mật',
  'personal-data': 'Dữ liệu cá nhân được phép công khai',
} as const;

/** One paragraph or field that may be published as it stands. Once a letter of it changes, it is found again. */
export const allowanceSchema = z.strictObject({
  code: labelled(ALLOWED_LABELS).meta({ title: 'Mã lỗi' }),
  digest: z
    .string()
    .regex(/^[a-z2-7]{5}-[a-z2-7]{5}$/)
    .meta({ title: 'Mã của đoạn', description: 'Hai nhóm năm ký tự chép từ thông báo lỗi, ví dụ abcde-23456' }),
  reason: textSchema.meta({ title: 'Lý do', description: 'Vì sao đoạn này được đăng nguyên như vậy' }),
  reviewer: textSchema.meta({ title: 'Người xem xét', description: 'Chức vụ, họ tên người cho phép' }),
});

/** The list of such paragraphs or fields in a file. */
export const allowedSchema = z.array(allowanceSchema).optional().meta({
  title: 'Đoạn được phép công khai',
  description: 'Chỉ ghi khi lệnh kiểm tra báo nhầm hoặc có căn cứ công khai',
});

/** The same for files that need no ground to be published. */
export const ownReleaseSchema = z
  .strictObject({ allowed: allowedSchema })
  .optional()
  .meta({ title: 'Công khai', description: 'Đoạn của tệp này được phép đăng nguyên như vậy' });

export type Allowance = z.infer<typeof allowanceSchema>;
export type AllowedCode = keyof typeof ALLOWED_LABELS;
