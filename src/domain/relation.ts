import { z } from 'zod';
import { slugSchema } from './slug.ts';

/** How one document stands to another: the words for each direction. */
export const RELATION_LABELS = {
  implements: { forward: 'Triển khai thực hiện', backward: 'Được triển khai bởi' },
  attaches: { forward: 'Gửi kèm', backward: 'Được gửi kèm theo' },
  basis: { forward: 'Căn cứ', backward: 'Là căn cứ của' },
  cites: { forward: 'Viện dẫn', backward: 'Được viện dẫn bởi' },
  replaces: { forward: 'Thay thế', backward: 'Được thay thế bởi' },
  amends: { forward: 'Sửa đổi, bổ sung', backward: 'Được sửa đổi, bổ sung bởi' },
  corrects: { forward: 'Đính chính', backward: 'Được đính chính bởi' },
  repeals: { forward: 'Bãi bỏ', backward: 'Bị bãi bỏ bởi' },
} as const;

export type RelationType = keyof typeof RELATION_LABELS;

/** A relation to a document that we publish (`document`) or only know by name (`citation`): exactly one of them. */
export const relationSchema = z
  .strictObject({
    type: z.enum(Object.keys(RELATION_LABELS) as [RelationType, ...RelationType[]]).meta({ title: 'Loại quan hệ' }),
    document: slugSchema
      .optional()
      .meta({ title: 'Văn bản có trên trang', description: 'Tên tệp của văn bản, không có .mdx' }),
    citation: z
      .string()
      .min(1)
      .optional()
      .meta({ title: 'Văn bản không có trên trang', description: 'Viện dẫn đầy đủ: loại, số, ngày, cơ quan ban hành' }),
    provision: z
      .string()
      .min(1)
      .optional()
      .meta({ title: 'Nơi nhắc đến', description: 'Mã điều khoản của văn bản này' }),
    quote: z.string().min(1).optional().meta({ title: 'Nguyên văn chỗ nhắc đến' }),
  })
  .refine((relation) => (relation.document === undefined) !== (relation.citation === undefined), {
    params: { code: 'relation-target' },
  });

export type Relation = z.infer<typeof relationSchema>;
