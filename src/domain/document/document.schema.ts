import { attachmentSchema } from '../attachment/attachment.schema.ts';
import { z } from 'zod';
import { changeSchema } from './change.schema.ts';
import { CIRCULATION_LABELS } from './circulation.ts';
import { dueSchema } from '../deadline/due.schema.ts';
import { CODE_NUMBER } from './document-code.ts';
import type { Body } from '../provision/provision.ts';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { labelled } from '../field/labelled.schema.ts';
import { provisionRefSchema } from '../provision/provision-ref.schema.ts';
import { relationSchema } from './relation.schema.ts';
import { releaseSchema } from './release.schema.ts';
import { signersSchema } from '../signature/signer.schema.ts';
import { slugSchema } from '../field/slug.schema.ts';
import { provenanceSchema } from './provenance.schema.ts';
import { statusSchema } from './status.schema.ts';
import { taskSchema } from './task.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

/** One line of “Kính gửi”, word for word, with the units it means. */
export const addresseeSchema = z.strictObject({
  text: textSchema.meta({ title: 'Nguyên văn dòng kính gửi', description: 'Cả dấu gạch đầu dòng và dấu câu' }),
  units: z.array(slugSchema).default([]).meta({ title: 'Đơn vị', description: 'Mã đơn vị hoặc nhóm mà dòng này chỉ' }),
});

/** A provision id that was published once and now points to another place. */
export const aliasSchema = z.strictObject({
  from: provisionRefSchema.meta({ title: 'Mã điều khoản cũ', description: 'Mã đã từng đăng: khoan-1, dieu-3-khoan-2' }),
  to: provisionRefSchema.optional().meta({ title: 'Mã điều khoản mới', description: 'Mã có trong văn bản: khoan-2' }),
  note: textSchema.meta({ title: 'Lý do đổi' }),
});

/**
 * The frontmatter of `content/van-ban/<slug>.mdx`. YAML scalars arrive as text (nothing is coerced), so “05” stays “05”.
 * Field names are those of Nghị định 30/2020/NĐ-CP, Phụ lục VI, where it has one.
 */
export const documentSchema = z.strictObject({
  system: labelled({ state: 'Cơ quan nhà nước', party: 'Cơ quan Đảng' }).meta({ title: 'Hệ thống văn bản' }),
  typeName: textSchema.meta({ title: 'Tên loại văn bản', description: 'Công văn, Thông báo, Chỉ thị …' }),
  codeNumber: z
    .string()
    .regex(CODE_NUMBER)
    .optional()
    .meta({ title: 'Số văn bản', description: 'Chỉ phần số, lớn hơn 0: 15, 05, 12a' }),
  codeNotation: textSchema.optional().meta({ title: 'Ký hiệu văn bản', description: 'Phần sau số: UBND-NC, TB/VPTU' }),
  organName: textSchema.meta({ title: 'Cơ quan ban hành' }),
  superiorOrganName: textSchema.optional().meta({ title: 'Cơ quan chủ quản' }),
  issuedPlace: textSchema.optional().meta({ title: 'Địa danh' }),
  issuedDate: isoDateSchema.optional().meta({ title: 'Ngày ban hành' }),
  subject: textSchema.optional().meta({ title: 'Trích yếu', description: 'Nguyên văn, không có “V/v”' }),
  displayTitle: textSchema
    .max(160)
    .optional()
    .meta({ title: 'Tên do Văn phòng đặt', description: 'Chỉ dùng khi văn bản không có trích yếu' }),
  priority: labelled({ urgent: 'Khẩn', 'very-urgent': 'Thượng khẩn', flash: 'Hoả tốc' })
    .optional()
    .meta({ title: 'Mức độ khẩn' }),
  dueDate: isoDateSchema.optional().meta({ title: 'Thời hạn chung của văn bản' }),
  due: dueSchema.optional().meta({
    title: 'Thời hạn chung theo kỳ, theo mốc',
    description: 'Thay cho dueDate khi văn bản không nêu một ngày: { every: quarter, day: 15 }',
  }),
  dueText: textSchema.optional().meta({
    title: 'Thời hạn chung theo lời văn bản',
    description: 'Nguyên văn cụm từ nêu thời hạn cho mọi nhiệm vụ',
  }),
  toWords: textSchema.optional().meta({
    title: 'Lời đứng trước nơi được gửi',
    description: 'Nguyên văn, khi văn bản không viết “Kính gửi:”: Chủ tịch Uỷ ban nhân dân Thành phố điện:',
  }),
  to: z.array(addresseeSchema).default([]).meta({ title: 'Kính gửi' }),
  toPlaces: z
    .array(textSchema)
    .default([])
    .meta({ title: 'Nơi nhận', description: 'Nguyên văn từng dòng, cả dấu gạch đầu dòng và dấu câu' }),
  signer: signersSchema.default({}).meta({ title: 'Người ký', description: 'Nhiều người ký thì viết thành danh sách' }),
  status: statusSchema,
  topics: z.array(slugSchema).default([]).meta({ title: 'Lĩnh vực' }),
  relations: z.array(relationSchema).default([]).meta({ title: 'Quan hệ với văn bản khác' }),
  source: provenanceSchema.meta({ title: 'Văn bản nguồn' }),
  release: releaseSchema.meta({ title: 'Căn cứ công bố' }),
  circulation: labelled(CIRCULATION_LABELS).optional().meta({
    title: 'Phạm vi phổ biến',
    description: 'Ghi public thì văn bản có trong bản công khai; không ghi là nội bộ (internal)',
  }),
  changes: z
    .array(changeSchema)
    .min(1)
    .meta({ title: 'Lịch sử đăng tải', description: 'Mục đầu là ngày đăng lần đầu (published)' }),
  aliases: z.array(aliasSchema).default([]).meta({ title: 'Mã điều khoản đã đổi' }),
  attachments: z
    .array(attachmentSchema)
    .optional()
    .meta({ title: 'Tệp kèm theo', description: 'Tệp trong content/tep/<tên văn bản>/, đăng nguyên như vậy' }),
  tasks: z.array(taskSchema).default([]).meta({ title: 'Nhiệm vụ được giao' }),
});

export type DocumentHeader = z.infer<typeof documentSchema>;
export type ProvisionAlias = z.infer<typeof aliasSchema>;

/** A published document: its header and tasks, and its text as provisions. */
export interface DirectiveDocument extends DocumentHeader {
  /** The file name without extension: the address `/van-ban/<slug>/`. */
  slug: string;
  body: Body;
}
