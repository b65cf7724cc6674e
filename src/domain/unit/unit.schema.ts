import { z } from 'zod';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { labelled } from '../field/labelled.schema.ts';
import { slugSchema } from '../field/slug.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';
import { ownReleaseSchema } from '../release/allowance.schema.ts';
import { unitChangeSchema } from './unit-change.schema.ts';
import { UNIT_KIND_LABELS } from './unit-kind.ts';

export const successorSchema = z.strictObject({
  unit: slugSchema.meta({ title: 'Đơn vị kế thừa', description: 'Mã của đơn vị kế thừa' }),
  scope: labelled({ whole: 'Toàn bộ', part: 'Một phần' }).meta({ title: 'Phạm vi kế thừa' }),
  resolution: textSchema.meta({ title: 'Nghị quyết sắp xếp', description: 'Số, ký hiệu nghị quyết' }),
});

/** Facts about a unit that may be unknown; each is either given or listed under `missing`. */
export const UNIT_DATES = ['validFrom', 'validTo'] as const;

/**
 * One unit, the shape of `content/don-vi/<id>.yaml`; the file name is the id and is never reused.
 * Names change and repeat, so nothing is ever keyed on a name.
 */
export const unitSchema = z.strictObject({
  name: textSchema.meta({ title: 'Tên đơn vị' }),
  shortName: textSchema.optional().meta({ title: 'Tên gọi tắt' }),
  kind: labelled(UNIT_KIND_LABELS).meta({ title: 'Loại đơn vị' }),
  groups: z.array(slugSchema).default([]).meta({ title: 'Thuộc nhóm', description: 'Mã các nhóm đơn vị' }),
  validFrom: isoDateSchema.optional().meta({ title: 'Hoạt động từ ngày' }),
  validTo: isoDateSchema
    .optional()
    .meta({ title: 'Hoạt động đến ngày', description: 'Ngày hoạt động cuối cùng, chỉ ghi khi đã biết' }),
  successors: z.array(successorSchema).default([]).meta({ title: 'Các đơn vị kế thừa' }),
  administrativeCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .meta({ title: 'Mã đơn vị hành chính', description: 'Năm chữ số' }),
  organId: z
    .string()
    .regex(/^[A-Y]\d{2}(\.[A-Z0-9]+)*$/)
    .max(35)
    .optional()
    .meta({ title: 'Mã định danh', description: 'Theo Quyết định số 20/2020/QĐ-TTg, ví dụ H29.3.5' }),
  provenance: textSchema
    .optional()
    .meta({ title: 'Căn cứ xác định tên đơn vị', description: 'Nguồn của tên gọi và tình trạng xác nhận' }),
  note: textSchema.optional().meta({ title: 'Ghi chú' }),
  changes: z
    .array(unitChangeSchema)
    .optional()
    .meta({ title: 'Lịch sử của đơn vị', description: 'Mỗi lần đổi tên, nhóm hoặc thời gian hoạt động ghi một mục' }),
  release: ownReleaseSchema,
  missing: z
    .array(z.enum(UNIT_DATES))
    .default([])
    .meta({ title: 'Thông tin chưa xác định', description: 'Liệt kê validFrom, validTo nếu chưa xác định' }),
});

export type UnitData = z.infer<typeof unitSchema>;

/** A unit with its id, which comes from its file name. */
export interface Unit extends UnitData {
  id: string;
}
