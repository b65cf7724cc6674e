import { z } from 'zod';
import { changeSchema } from './change.ts';
import type { Body } from './provision.ts';
import { isoDateSchema } from './iso-date.ts';
import { relationSchema } from './relation.ts';
import { releaseSchema } from './release.ts';
import { slugSchema } from './slug.ts';
import { sourceSchema } from './source.ts';
import { statusSchema } from './status.ts';
import { taskSchema } from './task.ts';

/** One line of “Kính gửi”, word for word, with the units it means. */
export const addresseeSchema = z.strictObject({
  text: z.string().min(1).meta({ title: 'Nguyên văn dòng kính gửi', description: 'Cả dấu gạch đầu dòng và dấu câu' }),
  units: z.array(slugSchema).default([]).meta({ title: 'Đơn vị', description: 'Mã đơn vị hoặc nhóm mà dòng này chỉ' }),
});

/** The signature block: Nghị định 30/2020/NĐ-CP, Phụ lục VI (SignerInfo); lines are word for word. */
export const signerSchema = z.strictObject({
  authority: z
    .string()
    .min(1)
    .optional()
    .meta({ title: 'Quyền hạn ký', description: 'Nguyên văn: TM. UỶ BAN NHÂN DÂN' }),
  position: z.string().min(1).optional().meta({ title: 'Chức vụ người ký' }),
  fullName: z.string().min(1).optional().meta({ title: 'Họ tên người ký' }),
});

/** A provision id that was published once and now points to another place. */
export const aliasSchema = z.strictObject({
  from: z.string().min(1).meta({ title: 'Mã điều khoản cũ' }),
  to: z.string().min(1).optional().meta({ title: 'Mã điều khoản mới' }),
  note: z.string().min(1).meta({ title: 'Lý do đổi' }),
});

/**
 * The frontmatter of `content/van-ban/<slug>.mdx`. YAML scalars arrive as text (nothing is coerced), so “05” stays “05”.
 * Field names are those of Nghị định 30/2020/NĐ-CP, Phụ lục VI, where it has one.
 */
export const documentSchema = z.strictObject({
  system: z
    .enum(['state', 'party'])
    .meta({ title: 'Hệ thống văn bản', description: 'state (cơ quan nhà nước) hoặc party (cơ quan Đảng)' }),
  typeName: z.string().min(1).meta({ title: 'Tên loại văn bản', description: 'Công văn, Thông báo, Chỉ thị …' }),
  codeNumber: z
    .string()
    .regex(/^\d{1,6}[a-z]?$/)
    .optional()
    .meta({ title: 'Số văn bản', description: 'Chỉ phần số: 319' }),
  codeNotation: z
    .string()
    .min(1)
    .optional()
    .meta({ title: 'Ký hiệu văn bản', description: 'Phần sau số: UBND-NC, TB/VPTU' }),
  organName: z.string().min(1).meta({ title: 'Cơ quan ban hành' }),
  superiorOrganName: z.string().min(1).optional().meta({ title: 'Cơ quan chủ quản' }),
  issuedPlace: z.string().min(1).optional().meta({ title: 'Địa danh' }),
  issuedDate: isoDateSchema.optional().meta({ title: 'Ngày ban hành' }),
  subject: z.string().min(1).optional().meta({ title: 'Trích yếu', description: 'Nguyên văn, không có “V/v”' }),
  displayTitle: z
    .string()
    .min(1)
    .max(160)
    .optional()
    .meta({ title: 'Tên gọi do biên tập đặt', description: 'Chỉ dùng khi văn bản không có trích yếu' }),
  priority: z
    .enum(['urgent', 'very-urgent', 'flash'])
    .optional()
    .meta({ title: 'Mức độ khẩn', description: 'urgent (khẩn), very-urgent (thượng khẩn), flash (hoả tốc)' }),
  dueDate: isoDateSchema.optional().meta({ title: 'Hạn chung của văn bản' }),
  to: z.array(addresseeSchema).default([]).meta({ title: 'Kính gửi' }),
  toPlaces: z
    .array(z.string().min(1))
    .default([])
    .meta({ title: 'Nơi nhận', description: 'Nguyên văn từng dòng, cả dấu gạch đầu dòng và dấu câu' }),
  signer: signerSchema.default({}).meta({ title: 'Người ký' }),
  status: statusSchema,
  topics: z.array(slugSchema).default([]).meta({ title: 'Lĩnh vực' }),
  relations: z.array(relationSchema).default([]).meta({ title: 'Quan hệ với văn bản khác' }),
  source: sourceSchema.meta({ title: 'Bản nguồn' }),
  release: releaseSchema.meta({ title: 'Căn cứ công bố' }),
  changes: z
    .array(changeSchema)
    .min(1)
    .meta({ title: 'Lịch sử đăng tải', description: 'Mục đầu là ngày đăng lần đầu (published)' }),
  aliases: z.array(aliasSchema).default([]).meta({ title: 'Mã điều khoản đã đổi' }),
  tasks: z.array(taskSchema).default([]).meta({ title: 'Các việc phải làm' }),
});

export type DocumentHeader = z.infer<typeof documentSchema>;
export type ProvisionAlias = z.infer<typeof aliasSchema>;

/** A published document: its header and tasks, and its text as provisions. */
export interface DirectiveDocument extends DocumentHeader {
  /** The file name without extension: the address `/van-ban/<slug>/`. */
  slug: string;
  body: Body;
}
