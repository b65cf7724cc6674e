import { z } from 'zod';
import { SLUG_FORM, SLUG_MAX_LENGTH } from './slug-form.ts';

/**
 * The id of a unit, topic, task or document: unmarked lower-case letters and digits joined by single hyphens.
 * It appears in addresses and file names, so it is at most 80 characters long.
 */
export const slugSchema = z
  .string()
  .regex(SLUG_FORM)
  .max(SLUG_MAX_LENGTH)
  .meta({ title: 'Mã', description: 'Chữ thường không dấu và chữ số, nối bằng gạch ngang: phong-noi-vu' });
