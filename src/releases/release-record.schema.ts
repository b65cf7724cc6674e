import { z } from 'zod';

const count = z.int().nonnegative();

/** What a release says of itself, for machines: `ban-dang.json`. */
export const releaseRecordSchema = z.object({
  /** Releases of one place are counted from 1. */
  number: z.int().positive(),
  /** When it was made. */
  made: z.iso.datetime(),
  /** The commit whose content it shows; absent where the content is in no repository. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .optional(),
  /** The version of the content, as every page shows it. */
  content: z.object({ digest: z.string(), date: z.iso.date().optional() }),
  /** Which program made it, with what. */
  versions: z.record(z.string(), z.string()),
  counts: z.object({
    documents: count,
    provisions: count,
    tasks: count,
    units: count,
    pages: count,
    files: count,
    bytes: count,
  }),
  /** The entries of logs that it brought to readers of the release before; absent where that is not known. */
  brought: z.array(z.string()).optional(),
  /** Every page, by its address below the base path: `van-ban/cong-van-12/`; the home page is the empty text. */
  pages: z.array(z.string()),
  /** The ids of the provisions of each document, by its slug: every one is an anchor of its page. */
  provisions: z.record(z.string(), z.array(z.string())),
});

export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;
