import { z } from 'zod';
import { NULL_WORD } from './null-word.ts';

/** Text that says something: white space alone is a blank, and so is YAML's word for nothing. Kept character for character. */
export const textSchema = z
  .string()
  .regex(/\S/)
  .refine((text) => !NULL_WORD.test(text), { params: { code: 'field-blank' } });
