import { z } from 'zod';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

/** One entry of a unit's public log. */
export const unitChangeSchema = z.strictObject({
  date: isoDateSchema.meta({ title: 'Ngày thay đổi' }),
  note: textSchema.meta({ title: 'Nội dung thay đổi', description: 'Đổi tên, sáp nhập, thêm vào nhóm …' }),
  withheld: textSchema.optional().meta({
    title: 'Lý do không hiển thị',
    description: 'Chỉ ghi khi bản này không được hiển thị; lý do hiện trên trang',
  }),
});

export type UnitChange = z.infer<typeof unitChangeSchema>;
