import { z } from 'zod';
import { isoDateSchema } from './field/iso-date.schema.ts';
import { textSchema } from './field/written-text.schema.ts';

/** Pages that have an address of their own: `van-ban/<slug>`, `don-vi/<id>`, `linh-vuc/<id>`, `huong-dan/<id>`. */
const ADDRESS = /^(?:van-ban|don-vi|linh-vuc|huong-dan)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An address that was published once, and what became of what stood there. */
export const formerAddressSchema = z.strictObject({
  from: z
    .string()
    .regex(ADDRESS)
    .meta({ title: 'Đường dẫn cũ', description: 'Ví dụ van-ban/cong-van-12, don-vi/phong-y-te, linh-vuc/dat-dai' }),
  to: z.string().regex(ADDRESS).optional().meta({
    title: 'Đường dẫn mới',
    description: 'Trang thay cho đường dẫn cũ; không có trang nào thay thì bỏ dòng này',
  }),
  date: isoDateSchema.meta({ title: 'Ngày đổi đường dẫn' }),
  note: textSchema.meta({ title: 'Lý do đổi đường dẫn', description: 'Hiện trên trang ở đường dẫn cũ' }),
});

/** The shape of `content/duong-dan-cu.yaml`. */
export const formerAddressesSchema = z.strictObject({
  addresses: z.array(formerAddressSchema).meta({ title: 'Danh sách đường dẫn cũ' }),
});

export type FormerAddress = z.infer<typeof formerAddressSchema>;
