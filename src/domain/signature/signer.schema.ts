import { z } from 'zod';
import { oneOrMany } from '../field/one-or-many.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

/** The signature block: Nghị định 30/2020/NĐ-CP, Phụ lục VI (SignerInfo); lines are word for word. */
export const signerSchema = z.strictObject({
  organName: textSchema.optional().meta({
    title: 'Cơ quan của người ký',
    description: 'Chỉ ghi khi văn bản in tên cơ quan trên chữ ký, như văn bản liên tịch',
  }),
  authority: oneOrMany(textSchema).optional().meta({
    title: 'Quyền hạn ký',
    description: 'Nguyên văn: TM. UỶ BAN NHÂN DÂN; nhiều dòng thì viết thành danh sách, mỗi dòng một mục',
  }),
  position: textSchema.optional().meta({ title: 'Chức vụ người ký' }),
  fullName: textSchema.optional().meta({ title: 'Họ tên người ký' }),
});

/** Who signed: one, or all of a document that several organs issue together. */
export const signersSchema = oneOrMany(signerSchema);

export type Signer = z.infer<typeof signerSchema>;
export type Signers = z.infer<typeof signersSchema>;
