import { z } from 'zod';
import { labelled } from '../field/labelled.schema.ts';
import { SOURCE_FIELDS } from './source-field.ts';
import { textSchema } from '../field/written-text.schema.ts';

export const SOURCE_KIND_LABELS = {
  signed: 'Bản điện tử có chữ ký số',
  scan: 'Bản quét văn bản đã ký',
  extraction: 'Bản trích xuất nội dung từ tệp văn bản',
  reference: 'Chỉ biết qua văn bản viện dẫn',
} as const;

/** Where the published text comes from and what that source does not hold. */
export const provenanceSchema = z.strictObject({
  kind: labelled(SOURCE_KIND_LABELS).meta({ title: 'Loại nguồn' }),
  file: z
    .string()
    .regex(/^[a-z0-9._-]+\.txt$/)
    .optional()
    .meta({
      title: 'Tệp nguồn',
      description: 'Tên tệp trong content/nguon/, không dấu, đuôi .txt; lời văn được đối chiếu với tệp này',
    }),
  note: textSchema.optional().meta({ title: 'Ghi chú về nguồn' }),
  missing: z
    .array(z.enum(SOURCE_FIELDS))
    .default([])
    .meta({ title: 'Không có trong văn bản nguồn', description: 'Thông tin văn bản nguồn không có thì ghi ở đây' }),
});
