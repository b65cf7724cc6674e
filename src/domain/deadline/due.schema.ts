import { z } from 'zod';
import { isIsoDate } from '../field/calendar-day.ts';
import { isoDateSchema } from '../field/iso-date.schema.ts';
import { labelled } from '../field/labelled.schema.ts';
import { isPeriod, PERIOD_FORM } from './period-form.ts';
import { CYCLE_LABELS } from './recurrence-text.ts';
import { START_LABELS, UNIT_LABELS } from './term-text.ts';

const PERIODS = 'tháng 2026-07, quý 2026-Q3, nửa năm 2026-H1, năm 2026, tuần 2026-W29';

const number = (pattern: RegExp) => z.string().regex(pattern).transform(Number);

/**
 * A deadline that is no plain day: a time at the latest (`by`), a term that is counted (`within`), or one that comes again
 * (`every`). Which of its fields go together is a rule of the check, for messages about one field can say it.
 */
export const dueSchema = z.strictObject({
  by: z
    .string()
    .refine((text) => isIsoDate(text) || isPeriod(text), { params: { code: 'due-time' } })
    .optional()
    .meta({ title: 'Chậm nhất', description: `Ngày 2026-12-31, hoặc hết ${PERIODS}` }),
  hour: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .optional()
    .meta({ title: 'Giờ', description: 'Giờ và phút, đủ hai chữ số: 16:30; đi với by là một ngày, hoặc với every' }),
  within: number(/^[1-9]\d{0,2}$/)
    .optional()
    .meta({ title: 'Trong vòng', description: 'Số ngày, tuần, tháng, giờ: 10; đi với from hoặc fromDate' }),
  unit: labelled(UNIT_LABELS)
    .optional()
    .meta({ title: 'Đơn vị thời gian', description: 'Không ghi là ngày (day); ngày làm việc không tự đổi ra ngày' }),
  from: labelled(START_LABELS)
    .optional()
    .meta({ title: 'Kể từ', description: 'Chỉ kể từ ngày ban hành (issued) mới tính được ra ngày' }),
  fromDate: isoDateSchema
    .optional()
    .meta({ title: 'Kể từ ngày', description: 'Khi văn bản nêu rõ ngày bắt đầu: 2026-07-01' }),
  every: labelled(CYCLE_LABELS)
    .optional()
    .meta({ title: 'Định kỳ', description: 'Mỗi kỳ là một lần thực hiện, tiến độ ghi theo kỳ' }),
  day: number(/^(?:[1-9]|0[1-9]|[12]\d|3[01])$/)
    .optional()
    .meta({
      title: 'Ngày trong kỳ',
      description:
        'Ngày trong tháng, từ 1 đến 31; hằng tuần thì từ 2 (thứ Hai) đến 8 (Chủ nhật); hằng ngày thì không có; không ghi là ngày cuối',
    }),
  month: number(/^(?:[1-9]|0[1-9]|1[0-2])$/)
    .optional()
    .meta({
      title: 'Tháng trong kỳ',
      description:
        'Tháng thứ mấy của quý (1 đến 3), của nửa năm (1 đến 6), của năm (1 đến 12); không ghi là tháng cuối',
    }),
  in: labelled({ next: 'kỳ sau' })
    .optional()
    .meta({ title: 'Ngày thuộc kỳ', description: 'Ghi next khi ngày nằm ở kỳ sau: ngày 05 của tháng sau, quý sau' }),
  first: z
    .string()
    .regex(PERIOD_FORM)
    .optional()
    .meta({
      title: 'Kỳ đầu',
      description: `Theo đúng loại kỳ: ${PERIODS}, ngày 2026-07-15; không ghi là kỳ của ngày ban hành`,
    }),
  last: z
    .string()
    .regex(PERIOD_FORM)
    .optional()
    .meta({ title: 'Kỳ cuối', description: `Như kỳ đầu: ${PERIODS}, ngày 2026-07-15` }),
});

export type Due = z.infer<typeof dueSchema>;
