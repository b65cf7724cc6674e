import { z } from 'zod';
import { slugSchema } from './slug.ts';

export const topicSchema = z.strictObject({
  id: slugSchema.meta({ title: 'Mã lĩnh vực' }),
  name: z.string().min(1).meta({ title: 'Tên lĩnh vực' }),
  description: z.string().min(1).optional().meta({ title: 'Mô tả lĩnh vực' }),
});

/** The shape of `content/linh-vuc.yaml`. */
export const topicsFileSchema = z.strictObject({
  topics: z.array(topicSchema).meta({ title: 'Danh sách lĩnh vực' }),
});

export type Topic = z.infer<typeof topicSchema>;
