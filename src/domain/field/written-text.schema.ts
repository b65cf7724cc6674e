import { z } from 'zod';

/** Text that says something: white space alone is a blank. What is written is kept character for character. */
export const textSchema = z.string().regex(/\S/);
