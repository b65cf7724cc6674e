import { z } from 'zod';
import { lowerFirst } from '../../vietnamese/case/first-letter.ts';
import { labelled } from '../field/labelled.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';
import { allowedSchema } from '../release/allowance.schema.ts';

/** On what ground the document is published: Luật Tiếp cận thông tin 2016 does not make internal papers public by default. */
export const RELEASE_BASIS_LABELS = {
  law: 'Pháp luật quy định phải công khai',
  decision: 'Cơ quan ban hành cho phép công khai',
  unconfirmed: 'Chưa xác định, chờ Văn phòng xác nhận',
} as const;

/** The two grounds that allow it, as whoever writes the field reads them. */
export const CONFIRMED_BASES = (['law', 'decision'] as const)
  .map((basis) => `basis: ${basis} (${lowerFirst(RELEASE_BASIS_LABELS[basis])})`)
  .join(' hoặc ');

export const releaseSchema = z.strictObject({
  basis: labelled(RELEASE_BASIS_LABELS).meta({ title: 'Căn cứ công bố' }),
  note: textSchema.optional().meta({ title: 'Ghi chú về căn cứ công bố' }),
  allowed: allowedSchema,
});
