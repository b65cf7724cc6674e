import { z } from 'zod';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { labelled } from '../field/labelled.schema.ts';
import { slugSchema } from '../field/slug.schema.ts';
import { textSchema } from '../field/written-text.schema.ts';

/** What sort of change it was: a correction by the issuer and a fix of our transcription are two different things. */
export const CHANGE_KIND_LABELS = {
  published: 'Đăng lần đầu',
  issuer: 'Cơ quan ban hành thay đổi',
  transcription: 'Sửa lỗi chép',
  editorial: 'Sửa nội dung biên tập',
} as const;

export const changeSchema = z.strictObject({
  date: isoDateSchema.meta({ title: 'Ngày thay đổi' }),
  kind: labelled(CHANGE_KIND_LABELS).meta({ title: 'Loại thay đổi' }),
  level: labelled({ major: 'Đơn vị cần biết', minor: 'Không thay đổi nhiệm vụ' }).meta({ title: 'Mức thay đổi' }),
  note: textSchema.meta({ title: 'Nội dung thay đổi' }),
  tasks: z.array(slugSchema).default([]).meta({ title: 'Nhiệm vụ liên quan' }),
});

export type Change = z.infer<typeof changeSchema>;
