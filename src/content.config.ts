import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { corpusLoader } from './integrations/corpus-loader.ts';

/** What stands in the store: where the corpus lies, and what each page of the handbook says of itself. */
const schema = z.union([
  z.strictObject({ file: z.string() }),
  z.strictObject({ title: z.string(), description: z.string(), order: z.number() }),
]);

/** Documents, units and handbook are one validated content (src/corpus): all of it is handed over, or nothing. */
export const collections = { content: defineCollection({ loader: corpusLoader(), schema }) };
