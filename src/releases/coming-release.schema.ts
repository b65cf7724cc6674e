import { z } from 'zod';
import { releaseLogSchema } from './release-log.schema.ts';

/** What is known of a release before its pages are built, for the page that tells how to check it. */
export const comingReleaseSchema = z.object({
  number: z.int().positive(),
  made: z.iso.datetime(),
  commit: z.string().optional(),
  /** The line of `nguoi-ky.txt` that says who signs; absent where nobody does. */
  signer: z.string().optional(),
  log: releaseLogSchema,
});

export type ComingRelease = z.infer<typeof comingReleaseSchema>;
