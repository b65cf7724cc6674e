import { z } from 'zod';
import { announcementSchema } from './announcement.schema.ts';
import { EMBLEM_NAME } from './emblem/emblem-file.ts';
import { BASE_PATH } from './field/base-path.ts';
import { labelled } from './field/labelled.schema.ts';
import { isOfWeb, isOrigin } from './field/origin.ts';
import { textSchema } from './field/written-text.schema.ts';
import { ANSWERING } from './document/change.schema.ts';
import { ownReleaseSchema } from './release/allowance.schema.ts';

/** What a site is for, where it is not the office's own publication. */
export const EDITION_LABELS = { training: 'Bản tập huấn' } as const;

/** An address and a folder no longer than that leave room in a QR code, which holds some two thousand letters. */
const LONGEST_ADDRESS = 200;

/** The name of a person, or of a group with the groups above it, where the repository is kept. */
const ACCOUNT = /^@?[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const LONGEST_ACCOUNT = 100;

/** The shape of `content/trang.yaml`: what the site says of itself. */
export const siteSchema = z.strictObject({
  name: textSchema.meta({ title: 'Tên Trang thông tin' }),
  publisher: textSchema.meta({ title: 'Cơ quan phụ trách Trang thông tin' }),
  description: textSchema.meta({ title: 'Mô tả ngắn' }),
  url: z
    .url({ protocol: /^https?$/ })
    .max(LONGEST_ADDRESS)
    .refine((url) => !isOfWeb(url) || isOrigin(url), { params: { code: 'url-path' } })
    .meta({
      title: 'Đường dẫn của Trang thông tin',
      description: 'Bắt đầu bằng http:// hoặc https://, không có thư mục',
    }),
  basePath: z
    .string()
    .regex(BASE_PATH)
    .max(LONGEST_ADDRESS)
    .default('/')
    .meta({ title: 'Thư mục gốc trên máy chủ', description: 'Bắt đầu và kết thúc bằng /, ví dụ /van-ban-tp/' }),
  emblem: z.string().regex(EMBLEM_NAME).optional().meta({
    title: 'Biểu trưng của cơ quan',
    description: 'Tên tệp ảnh .svg, .png hoặc .jpg đặt cạnh trang.yaml; hiện trước tên ở đầu mọi trang',
  }),
  edition: labelled(EDITION_LABELS).optional().meta({
    title: 'Mục đích sử dụng',
    description: 'Chỉ ghi ở Trang thông tin dùng để tập huấn: mọi trang và tệp tải về khi đó mang dấu “BẢN TẬP HUẤN”',
  }),
  contact: z
    .strictObject({
      email: z.email().optional().meta({ title: 'Thư điện tử' }),
      phone: textSchema.optional().meta({ title: 'Điện thoại cơ quan' }),
      address: textSchema.optional().meta({ title: 'Địa chỉ cơ quan' }),
    })
    .optional()
    .meta({ title: 'Liên hệ' }),
  answering: z.array(labelled(ANSWERING)).optional().meta({
    title: 'Người phải ghi tên ở mỗi lần thay đổi',
    description:
      'Ghi drafted, checked, approved thì mỗi mục mới trong changes phải có người soạn, kiểm tra, duyệt đăng',
  }),
  announcement: announcementSchema.optional().meta({
    title: 'Thông báo trên mọi trang',
    description: 'Hiện ở đầu mọi trang từ ngày đầu đến hết ngày cuối',
  }),
  notify: z.string().regex(ACCOUNT).max(LONGEST_ACCOUNT).optional().meta({
    title: 'Tài khoản được nhắc',
    description: 'Tên tài khoản ở nơi giữ kho: được nhắc khi một lần cập nhật không đăng được',
  }),
  release: ownReleaseSchema,
});

export type Site = z.infer<typeof siteSchema>;
