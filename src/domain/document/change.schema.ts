import { z } from 'zod';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { labelled } from '../field/labelled.schema.ts';
import { provisionRefSchema } from '../provision/provision-ref.schema.ts';
import { slugSchema } from '../field/slug.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

/** What sort of change it was: a correction by the issuer and a fix of our transcription are two different things. */
export const CHANGE_KIND_LABELS = {
  published: 'Đăng lần đầu',
  transcription: 'Sửa lỗi chép',
  editorial: 'Sửa nội dung biên tập',
  correction: 'Cơ quan ban hành đính chính',
  amendment: 'Được sửa đổi, bổ sung',
  extension: 'Được gia hạn',
  replacement: 'Được thay thế',
  end: 'Hết hiệu lực hoặc đã kết thúc',
  issuer: 'Cơ quan ban hành thay đổi',
  withdrawal: 'Thu hồi khỏi Trang thông tin',
} as const;

const NAME = 'Họ tên, chức vụ; không hiện trên trang';

/** What major and minor mean to readers: a tick is asked for anew and notices go out, or it is only logged. */
export const CHANGE_LEVEL_LABELS = { major: 'Đơn vị cần lưu ý', minor: 'Không thay đổi nhiệm vụ' } as const;

/** Who answers for an entry; `trang.yaml` says which of them each new one must name. Never shown to readers. */
export const ANSWERING = { drafted: 'Người soạn', checked: 'Người kiểm tra', approved: 'Người duyệt đăng' } as const;
/** They, in the order in which they sign. */
export const ANSWERING_ROLES = Object.keys(ANSWERING) as (keyof typeof ANSWERING)[];

/** One entry of a document's public log; each makes a version. */
export const changeSchema = z.strictObject({
  date: isoDateSchema.meta({ title: 'Ngày thay đổi' }),
  kind: labelled(CHANGE_KIND_LABELS).meta({ title: 'Loại thay đổi' }),
  level: labelled(CHANGE_LEVEL_LABELS).meta({ title: 'Mức thay đổi' }),
  note: textSchema.meta({ title: 'Nội dung thay đổi' }),
  tasks: z.array(slugSchema).default([]).meta({ title: 'Nhiệm vụ liên quan' }),
  dueDate: isoDateSchema.optional().meta({
    title: 'Thời hạn mới',
    description: 'Chỉ ghi khi gia hạn (kind: extension): ngày cuối mới của các nhiệm vụ ở tasks',
  }),
  provisions: z
    .array(provisionRefSchema)
    .optional()
    .meta({ title: 'Điều khoản thay đổi', description: 'Mã điều khoản, lệnh kiểm tra ghi sẵn' }),
  document: slugSchema.optional().meta({
    title: 'Văn bản làm thay đổi',
    description: 'Văn bản đã đăng ở đây: tên tệp, không có .mdx',
  }),
  citation: textSchema.optional().meta({
    title: 'Văn bản làm thay đổi, chưa đăng',
    description: 'Viện dẫn đầy đủ khi văn bản đính chính, sửa đổi, gia hạn, thay thế chưa đăng ở đây',
  }),
  withheld: textSchema.optional().meta({
    title: 'Lý do không hiển thị',
    description: 'Chỉ ghi khi bản này không được hiển thị; lý do hiện trên trang',
  }),
  drafted: textSchema.optional().meta({ title: ANSWERING.drafted, description: NAME }),
  checked: textSchema.optional().meta({ title: ANSWERING.checked, description: NAME }),
  approved: textSchema.optional().meta({ title: ANSWERING.approved, description: NAME }),
});

export type Change = z.infer<typeof changeSchema>;
export type ChangeKind = keyof typeof CHANGE_KIND_LABELS;
export type ChangeLevel = keyof typeof CHANGE_LEVEL_LABELS;
