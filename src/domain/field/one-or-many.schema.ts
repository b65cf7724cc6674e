import { z } from 'zod';

/** A field that takes one of something as it is, or several as a list. */
export const oneOrMany = <Entry extends z.ZodType>(entry: Entry) => z.union([entry, z.array(entry).min(1)]);
