import { z } from 'zod';
import { dueSchema } from '../deadline/due.schema.ts';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { provisionRefSchema } from '../provision/provision-ref.schema.ts';
import { slugSchema } from '../field/slug.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

const quoteSchema = textSchema.meta({
  title: 'Nguyên văn',
  description: 'Trích nguyên văn một đoạn liên tục của điều khoản',
});

const titleSchema = textSchema.meta({
  title: 'Tên nhiệm vụ',
  description: 'Do Văn phòng đặt; không phải lời của văn bản',
});

/** A measurable target inside a task, ticked on its own. */
export const indicatorSchema = z.strictObject({
  id: slugSchema.meta({ title: 'Mã chỉ tiêu' }),
  title: titleSchema.meta({ title: 'Tên chỉ tiêu' }),
  quote: quoteSchema,
});

/**
 * One duty. Its identity is `document + id + revision`; its place in the list is never its identity.
 * `quote` is official text, everything else here is the editor's reading of it.
 */
export const taskSchema = z.strictObject({
  id: slugSchema.meta({ title: 'Mã nhiệm vụ', description: 'Đặt một lần, không đổi và không dùng lại' }),
  revision: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .default('1')
    .transform(Number)
    .meta({
      title: 'Lần sửa của nhiệm vụ',
      description: 'Bắt đầu từ 1; tăng khi nội dung thay đổi đáng kể, đơn vị phải cập nhật lại tiến độ',
    }),
  title: titleSchema,
  provision: provisionRefSchema,
  quote: quoteSchema,
  to: z.array(slugSchema).min(1).meta({ title: 'Giao cho', description: 'Mã đơn vị hoặc nhóm đơn vị' }),
  lead: z.array(slugSchema).min(1).optional().meta({ title: 'Đơn vị chủ trì' }),
  coordinators: z.array(slugSchema).min(1).optional().meta({ title: 'Đơn vị phối hợp' }),
  dueDate: isoDateSchema.optional().meta({ title: 'Thời hạn' }),
  due: dueSchema.optional().meta({
    title: 'Thời hạn theo kỳ, theo mốc',
    description: 'Thay cho dueDate khi văn bản không nêu một ngày: { every: month, day: 25 }',
  }),
  dueText: textSchema.optional().meta({
    title: 'Thời hạn theo lời văn bản',
    description: 'Nguyên văn cụm từ nêu thời hạn, ở bất kỳ điều khoản nào',
  }),
  product: textSchema.optional().meta({ title: 'Sản phẩm, kết quả' }),
  reporting: textSchema.optional().meta({ title: 'Chế độ báo cáo' }),
  legalBasis: z.array(textSchema).min(1).optional().meta({ title: 'Căn cứ' }),
  topics: z.array(slugSchema).default([]).meta({ title: 'Lĩnh vực' }),
  indicators: z.array(indicatorSchema).default([]).meta({ title: 'Chỉ tiêu' }),
});

export type Task = z.infer<typeof taskSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
