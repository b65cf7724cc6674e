import { z } from 'zod';

const entrySchema = z.object({
  /** `return`: readers were given an earlier release again. */
  event: z.enum(['release', 'return']),
  /** The release that readers have from then on. */
  number: z.int().positive(),
  at: z.iso.datetime(),
  commit: z.string().optional(),
  content: z.object({ digest: z.string(), date: z.iso.date().optional() }).optional(),
  /** The entries of logs that it brought: notices to units are made of them. */
  brought: z.array(z.string()).optional(),
  /** The SHA-256 of the list of digests that readers may fetch. */
  sums: z.string().optional(),
});

/** Every release of a place and every return to one, the oldest first. */
export const releaseLogSchema = z.array(entrySchema);

export type LogEntry = z.infer<typeof entrySchema>;
