import { z } from 'zod';
import { DUTY_ROLES } from './duty-role.ts';
import { PERIOD_FORM } from '../deadline/period-form.ts';
import { CYCLE_LABELS } from '../deadline/recurrence-text.ts';
import { labelled } from '../field/labelled.schema.ts';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { slugSchema } from '../field/slug.schema.ts';

/** Names the files that hold a unit's duties; the number grows when an old program could misread a new file. */
export const UNIT_DUTIES_FORMAT = 'directive-unit-duties';
export const UNIT_DUTIES_FORMAT_VERSION = 2;

const words = z.string().min(1);
const address = z.url().meta({ title: 'Đường dẫn' });
const names = z.array(words);

const periodSchema = z.string().regex(PERIOD_FORM);

const recurrenceSchema = z.strictObject({
  every: labelled(CYCLE_LABELS).meta({ title: 'Loại kỳ' }),
  day: z.int().min(1).max(31).optional().meta({ title: 'Ngày trong kỳ', description: 'Không có là ngày cuối' }),
  month: z.int().min(1).max(12).optional().meta({ title: 'Tháng trong kỳ', description: 'Không có là tháng cuối' }),
  next: z.literal(true).optional().meta({ title: 'Ngày thuộc kỳ sau' }),
  hour: words.optional().meta({ title: 'Giờ của thời hạn', description: '16:30, giờ Việt Nam' }),
  first: periodSchema.meta({ title: 'Kỳ đầu', description: '2026-07-15, 2026-W29, 2026-07, 2026-Q3, 2026-H1, 2026' }),
  last: periodSchema.optional().meta({ title: 'Kỳ cuối' }),
});

/** One duty as files hold it: official text in `quote`, the editors' reading in the rest. */
export const unitDutySchema = z.strictObject({
  number: z.int().min(1).meta({ title: 'STT' }),
  document: z
    .strictObject({
      slug: slugSchema.meta({ title: 'Mã văn bản' }),
      citation: words.meta({ title: 'Văn bản', description: 'Loại, số, ngày, cơ quan ban hành' }),
      toCite: words.optional().meta({
        title: 'Tên để viện dẫn trong báo cáo',
        description: 'Chỉ có khi văn bản chưa xác định số; phần chưa xác định để trống bằng dấu chấm',
      }),
      name: words.meta({ title: 'Tên ngắn của văn bản', description: 'Loại và số' }),
      title: words.meta({ title: 'Trích yếu hoặc tên gọi' }),
      address,
    })
    .meta({ title: 'Văn bản giao nhiệm vụ' }),
  task: slugSchema.meta({ title: 'Mã nhiệm vụ' }),
  revision: z.int().min(1).meta({ title: 'Lần sửa của nhiệm vụ' }),
  revisions: z
    .array(
      z.strictObject({
        revision: z.int().min(2).meta({ title: 'Lần sửa' }),
        date: isoDateSchema.meta({ title: 'Ngày sửa' }),
        note: words.meta({ title: 'Nội dung sửa' }),
      }),
    )
    .meta({ title: 'Các lần sửa' }),
  title: words.meta({ title: 'Tên nhiệm vụ', description: 'Do Văn phòng đặt' }),
  quote: words.meta({ title: 'Nguyên văn' }),
  provision: z
    .strictObject({
      text: words.meta({ title: 'Điều khoản' }),
      joint: words.optional().meta({
        title: 'Lời nối với tên văn bản',
        description: 'Chỉ có khi điều khoản thuộc quy chế, quy định … ban hành kèm theo',
      }),
      address,
    })
    .meta({ title: 'Điều khoản' }),
  address,
  role: z.enum(DUTY_ROLES).meta({ title: 'Vai trò của đơn vị' }),
  reason: words.meta({ title: 'Căn cứ giao nhiệm vụ' }),
  lead: names.meta({ title: 'Đơn vị chủ trì' }),
  coordinators: names.meta({ title: 'Đơn vị phối hợp' }),
  dueDate: isoDateSchema
    .optional()
    .meta({ title: 'Thời hạn', description: 'Ngày cuối cùng; không có nếu không tính được ra ngày' }),
  deadline: z
    .strictObject({
      text: words.meta({ title: 'Thời hạn bằng chữ', description: '16 giờ 30 ngày 15/7/2026; ngày 25 hằng tháng' }),
      hour: words.optional().meta({ title: 'Giờ của thời hạn', description: '16:30, giờ Việt Nam' }),
      note: words.optional().meta({ title: 'Cách tính thời hạn' }),
      words: words.optional().meta({ title: 'Thời hạn theo lời văn bản' }),
      every: recurrenceSchema.optional().meta({ title: 'Định kỳ' }),
    })
    .optional()
    .meta({ title: 'Thời hạn đầy đủ', description: 'Không có nếu không ghi thời hạn cho nhiệm vụ này' }),
  product: words.optional().meta({ title: 'Sản phẩm, kết quả' }),
  reporting: words.optional().meta({ title: 'Chế độ báo cáo' }),
  legalBasis: names.meta({ title: 'Căn cứ' }),
  topics: names.meta({ title: 'Lĩnh vực' }),
  indicators: z
    .array(
      z.strictObject({
        id: slugSchema.meta({ title: 'Mã chỉ tiêu' }),
        title: words.meta({ title: 'Tên chỉ tiêu' }),
        quote: words.meta({ title: 'Nguyên văn' }),
      }),
    )
    .meta({ title: 'Chỉ tiêu' }),
});

/** Every live duty of one unit: the file `nhiem-vu.json`, from which the other files are made. */
export const unitDutiesSchema = z
  .strictObject({
    $schema: z.url().meta({ title: 'Lược đồ', description: 'Đường dẫn của lược đồ mà tệp này theo' }),
    format: z.literal(UNIT_DUTIES_FORMAT).meta({ title: 'Loại tệp' }),
    formatVersion: z.literal(UNIT_DUTIES_FORMAT_VERSION).meta({ title: 'Phiên bản của loại tệp' }),
    unit: z
      .strictObject({
        id: slugSchema.meta({ title: 'Mã đơn vị' }),
        name: words.meta({ title: 'Tên đơn vị' }),
        group: z.boolean().meta({ title: 'Là nhóm đơn vị', description: 'Mỗi đơn vị trong nhóm tự điền tên' }),
      })
      .meta({ title: 'Đơn vị' }),
    site: z
      .strictObject({
        name: words.meta({ title: 'Tên Trang thông tin' }),
        publisher: words.meta({ title: 'Cơ quan phụ trách' }),
        mark: words.optional().meta({ title: 'Dấu của bản đăng', description: 'Chỉ có ở bản tập huấn' }),
      })
      .meta({ title: 'Trang thông tin' }),
    address: address.meta({ title: 'Đường dẫn trang của đơn vị' }),
    contentVersion: words.meta({ title: 'Phiên bản nội dung' }),
    contentDate: isoDateSchema.optional().meta({ title: 'Ngày cập nhật nội dung' }),
    duties: z.array(unitDutySchema).meta({ title: 'Các nhiệm vụ' }),
  })
  .meta({ title: 'Nhiệm vụ của đơn vị' });

export type UnitDuty = z.infer<typeof unitDutySchema>;
export type UnitDuties = z.infer<typeof unitDutiesSchema>;
