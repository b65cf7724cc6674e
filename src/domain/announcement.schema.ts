import { z } from 'zod';
import { isoDateSchema } from './field/iso-date.schema.ts';
import { textSchema } from './field/written-text.schema.ts';

/** What is longer is a page, not a line above all pages. */
const LONGEST_TEXT = 300;

/** What all pages say for some days: works on the site, a meeting, a form that has changed. */
export const announcementSchema = z.strictObject({
  text: textSchema.max(LONGEST_TEXT).meta({ title: 'Lời thông báo', description: 'Một hoặc hai câu' }),
  link: textSchema.optional().meta({
    title: 'Đường dẫn',
    description: 'Nơi nói rõ hơn: bắt đầu bằng / nếu ở Trang thông tin này, nơi khác thì viết cả https://',
  }),
  validFrom: isoDateSchema.meta({ title: 'Ngày đầu', description: 'Ngày bắt đầu hiện' }),
  validTo: isoDateSchema.meta({ title: 'Ngày cuối', description: 'Hết ngày này thì thôi hiện' }),
});

export type Announcement = z.infer<typeof announcementSchema>;
