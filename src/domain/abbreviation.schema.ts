import { z } from 'zod';
import { textSchema } from './field/written-text.schema.ts';

export const abbreviationSchema = z.strictObject({
  short: textSchema.meta({ title: 'Chữ viết tắt' }),
  expansions: z
    .array(textSchema)
    .min(1)
    .meta({ title: 'Viết đầy đủ', description: 'Nhiều cách hiểu thì ghi từng cách' }),
  ambiguous: z.literal('true').optional().meta({
    title: 'Tuỳ ngữ cảnh',
    description: 'Ghi true nếu có nhiều nghĩa; khi đó không chú giải trong văn bản',
  }),
  note: textSchema.optional().meta({ title: 'Ghi chú' }),
});

/** The shape of `content/viet-tat.yaml`. */
export const abbreviationsFileSchema = z.strictObject({
  abbreviations: z.array(abbreviationSchema).meta({ title: 'Danh sách chữ viết tắt' }),
});

export type Abbreviation = z.infer<typeof abbreviationSchema>;
