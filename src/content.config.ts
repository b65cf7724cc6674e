import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { corpusLoader } from './integrations/corpus-loader.ts';
import { handbookLoader, handbookSchema } from './integrations/handbook-loader.ts';

/** Documents and units are one validated corpus (src/corpus); the handbook is ordinary MDX that we write ourselves. */
export const collections = {
  corpus: defineCollection({ loader: corpusLoader(), schema: z.object({ file: z.string() }) }),
  handbook: defineCollection({ loader: handbookLoader(), schema: handbookSchema }),
};
