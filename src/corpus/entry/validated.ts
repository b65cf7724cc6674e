import type { z } from 'zod';
import { issuesFromZod, refusedPaths } from '../../issues/from-zod.ts';
import type { Issue } from '../../issues/issue.ts';
import { fieldPositions } from './field-positions.ts';
import type { ParsedFile } from './parsed-file.ts';
import { recoverData } from './recover-data.ts';

/** A file as it is written. */
export interface Raw {
  file: string;
  text: string;
}

/** Data of a file held against its schema; what else was understood of it stands in `extra`. */
export function validated(
  schema: z.ZodType,
  { file, text }: Raw,
  data: Record<string, unknown>,
  parseIssues: Issue[],
  extra: object,
  broken: string[],
): ParsedFile {
  const result = schema.safeParse(data);
  if (result.success) {
    const value = { ...(result.data as object), ...extra };
    return { entry: { file, value, broken }, issues: parseIssues };
  }
  const positions = fieldPositions(file, text);
  const issues = [...parseIssues, ...issuesFromZod(schema, result.error.issues, { file, data, positions })];
  const rest = recoverData(schema, data);
  if (rest === undefined) return { issues };
  const refused = refusedPaths(schema, result.error.issues);
  return { entry: { file, value: { ...(rest as object), ...extra }, broken: [...broken, ...refused] }, issues };
}
