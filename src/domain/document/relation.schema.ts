import { z } from 'zod';
import { labelled } from '../field/labelled.schema.ts';
import { provisionRefSchema } from '../provision/provision-ref.schema.ts';
import { RELATION_FORWARD_LABELS } from './relation-type.ts';
import { slugSchema } from '../field/slug.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

/** A relation to a document that we publish (`document`) or only know by name (`citation`): exactly one of them. */
export const relationSchema = z
  .strictObject({
    type: labelled(RELATION_FORWARD_LABELS).meta({ title: 'Loại quan hệ' }),
    document: slugSchema
      .optional()
      .meta({ title: 'Văn bản đã đăng', description: 'Tên tệp của văn bản, không có .mdx' }),
    citation: textSchema
      .optional()
      .meta({ title: 'Văn bản chưa đăng', description: 'Viện dẫn đầy đủ: loại, số, ngày, cơ quan ban hành' }),
    provision: provisionRefSchema
      .optional()
      .meta({ title: 'Điều khoản viện dẫn', description: 'Mã điều khoản của văn bản này' }),
    quote: textSchema.optional().meta({ title: 'Nguyên văn viện dẫn' }),
  })
  .refine((relation) => (relation.document === undefined) !== (relation.citation === undefined), {
    params: { code: 'relation-target' },
  });

export type Relation = z.infer<typeof relationSchema>;
