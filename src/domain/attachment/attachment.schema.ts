import { z } from 'zod';
import { textSchema } from '../field/written-text.schema.ts';
import { ATTACHMENT_NAME } from './attachment-file.ts';

/** A file that stands beside the text of a document: the signed paper, a form to fill in. It is published as it is. */
export const attachmentSchema = z.strictObject({
  file: z.string().regex(ATTACHMENT_NAME).meta({
    title: 'Tên tệp',
    description: 'Tệp trong thư mục content/tep/ mang tên văn bản: ban-ky.pdf; đuôi .pdf, .docx, .xlsx, .png hoặc .jpg',
  }),
  title: textSchema.meta({ title: 'Tên gọi', description: 'Để người đọc biết tệp là gì: Văn bản đã ký' }),
  reviewer: textSchema.optional().meta({
    title: 'Người đã xem cả tệp',
    description: 'Chức vụ, họ tên; bắt buộc khi tệp là ảnh hoặc bản chụp, vì máy không đọc được chữ trong đó',
  }),
});
