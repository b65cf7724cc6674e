import { z } from 'zod';
import { textSchema } from '../field/written-text.schema.ts';
import { ownReleaseSchema } from '../release/allowance.schema.ts';

/** What a page of the handbook says of itself, between its two lines `---`. */
export const handbookPageSchema = z.strictObject({
  title: textSchema.meta({ title: 'Tên trang' }),
  description: textSchema.meta({ title: 'Mô tả ngắn' }),
  order: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .meta({ title: 'Thứ tự', description: 'Một số từ 0 đến 9999; trang có số nhỏ đứng trước' }),
  release: ownReleaseSchema,
});

/** Something a page leads to, and where it is written. */
export interface PageTarget {
  /** As written: an address, or the path of an image. */
  target: string;
  line: number;
  column: number;
}

/** A page of the handbook, as far as others need to know of it: its text stays text. */
export interface HandbookPage extends z.infer<typeof handbookPageSchema> {
  /** Its address below the handbook's: the name of its file. */
  id: string;
  /** The anchors of its headings. */
  anchors: string[];
  links: PageTarget[];
  images: PageTarget[];
}
