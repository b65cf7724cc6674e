import { z } from 'zod';
import { isIsoDate } from './calendar-day.ts';

export const isoDateSchema = z
  .string()
  .refine(isIsoDate, { params: { code: 'date-invalid' } })
  .meta({ title: 'Ngày', description: 'Năm-tháng-ngày, đủ bốn, hai và hai chữ số: 2023-07-14' });
