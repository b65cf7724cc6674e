import { z } from 'zod';
import { slugSchema } from './field/slug.schema.ts';
import { textSchema } from './field/written-text.schema.ts';

export const topicSchema = z.strictObject({
  id: slugSchema.meta({ title: 'Mã lĩnh vực' }),
  name: textSchema.meta({ title: 'Tên lĩnh vực' }),
  description: textSchema.optional().meta({ title: 'Mô tả lĩnh vực' }),
});

/** The shape of `content/linh-vuc.yaml`. */
export const topicsFileSchema = z.strictObject({
  topics: z.array(topicSchema).meta({ title: 'Danh sách lĩnh vực' }),
});

export type Topic = z.infer<typeof topicSchema>;
