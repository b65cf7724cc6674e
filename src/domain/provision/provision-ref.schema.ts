import { z } from 'zod';
import { SLUG_FORM } from '../field/slug-form.ts';

/** A provision named by its id: `dieu-3-khoan-2`. An id grows with its depth, so it has no greatest length. */
export const provisionRefSchema = z
  .string()
  .regex(SLUG_FORM)
  .meta({ title: 'Điều khoản', description: 'Mã điều khoản trong văn bản: khoan-1, dieu-3-khoan-2' });
