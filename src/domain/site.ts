import { z } from 'zod';

/** The shape of `content/trang.yaml`: what the site says of itself. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).meta({ title: 'Tên trang' }),
  publisher: z.string().min(1).meta({ title: 'Cơ quan phụ trách trang' }),
  description: z.string().min(1).meta({ title: 'Giới thiệu một câu' }),
  url: z
    .url({ protocol: /^https?$/ })
    .meta({ title: 'Địa chỉ trang', description: 'Bắt đầu bằng http:// hoặc https://' }),
  basePath: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/)
    .default('/')
    .meta({ title: 'Thư mục gốc trên máy chủ', description: 'Bắt đầu và kết thúc bằng /, ví dụ /van-ban-tp/' }),
  contact: z
    .strictObject({
      email: z.email().optional().meta({ title: 'Thư điện tử' }),
      phone: z.string().min(1).optional().meta({ title: 'Điện thoại cơ quan' }),
      address: z.string().min(1).optional().meta({ title: 'Địa chỉ cơ quan' }),
    })
    .optional()
    .meta({ title: 'Liên hệ' }),
});

export type Site = z.infer<typeof siteSchema>;
