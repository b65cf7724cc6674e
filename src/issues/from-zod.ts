import type { z } from 'zod';
import { fieldMeta, keysAt } from './field-label.ts';
import { NULL_WORD } from '../domain/field/null-word.ts';
import type { Issue } from './issue.ts';
import type { CodedMessage } from './message.ts';
import { nearest } from './nearest.ts';
import { plainIssues } from './plain-issues.ts';
import { formatPath, type Path, valueAt } from './path.ts';
import { type Positions, positionOf } from './positions.ts';
import { blank, missing, nothing, unknownKey, wrong } from './schema-messages.ts';

type ZodIssue = z.core.$ZodIssue;

/** A file as it was read, before its schema has seen it. */
export interface RawFile {
  file: string;
  data: unknown;
  positions: Positions;
}

interface SchemaFinding extends CodedMessage {
  path: Path;
  /** Left out where the value itself is a mapping or a list. */
  value?: string;
}

/** What the schema says of a file, as messages to the person who wrote it. */
export function issuesFromZod(schema: z.ZodType, issues: readonly ZodIssue[], raw: RawFile): Issue[] {
  return plainIssues(issues)
    .flatMap((issue) => findings(schema, issue, raw.data))
    .map((finding) => toIssue(schema, finding, raw));
}

/** The fields that the schema refused, and those that a misspelt key most likely meant, by their formatted paths. */
export function refusedPaths(schema: z.ZodType, issues: readonly ZodIssue[]): string[] {
  return plainIssues(issues).flatMap((issue) => {
    const path = issue.path as Path;
    if (issue.code !== 'unrecognized_keys') return [formatPath(path)];
    const meant = issue.keys.flatMap((key) => nearest(key, keysAt(schema, path)) ?? []);
    return [...issue.keys, ...meant].map((key) => formatPath([...path, key]));
  });
}

function toIssue(schema: z.ZodType, { path, ...finding }: SchemaFinding, { file, positions }: RawFile): Issue {
  const { title } = fieldMeta(schema, path);
  return {
    severity: 'error',
    file,
    ...positionOf(positions, path),
    ...(path.length > 0 && { key: formatPath(path) }),
    ...(title !== undefined && { label: title }),
    ...finding,
  };
}

function findings(schema: z.ZodType, issue: ZodIssue, data: unknown): SchemaFinding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    const labels = new Map(known.map((key) => [fieldMeta(schema, [...path, key]).title ?? key, key]));
    return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key, known, labels) }));
  }
  const value = valueAt(data, path);
  const found = typeof value === 'string' ? { path, value } : { path };
  if (value === undefined || value === null) return [{ ...found, ...missing(schema, path) }];
  if (typeof value === 'string' && value.trim() === '') return [{ path, ...blank(path) }];
  if (typeof value === 'string' && NULL_WORD.test(value)) return [{ ...found, ...nothing(value, path) }];
  return [{ ...found, ...wrong(schema, issue, value, path) }];
}
