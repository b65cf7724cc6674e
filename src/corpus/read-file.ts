import type { z } from 'zod';
import { documentSchema } from '../domain/document.ts';
import type { Body } from '../domain/provision.ts';
import { unitSchema } from '../domain/unit.ts';
import { issuesFromZod, type RawFile, refusedPaths } from '../issues/from-zod.ts';
import type { Issue } from '../issues/issue.ts';
import { parseDocument } from '../markup/parse-document.ts';
import { parseYaml } from '../markup/parse-yaml.ts';
import type { ContentFile } from './files.ts';
import { SCHEMAS } from './schemas.ts';
import type { Reading } from './reading.ts';
import { salvage } from './salvage.ts';

/** Parses a file by its role and holds it against its schema. Files without a schema say nothing. */
export function readFile({ path, role, id }: ContentFile, text: string): Reading {
  if (role === 'document') return readDocument(path, id, text);
  if (role === 'unit') return readYaml(path, unitSchema, text, { id });
  const schema = SCHEMAS[role];
  return schema ? readYaml(path, schema, text) : { issues: [] };
}

function readDocument(file: string, slug: string, text: string): Reading {
  const { document, issues } = parseDocument(file, text);
  if (!document) return { issues };
  const { data, positions, body } = document;
  const isBodyBroken = issues.some((issue) => issue.severity === 'error');
  return validate(
    documentSchema,
    { file, data, positions },
    issues,
    { slug, body: body satisfies Body },
    isBodyBroken ? ['body'] : [],
  );
}

function readYaml(file: string, schema: z.ZodType, text: string, extra: object = {}): Reading {
  const { data, positions, issues } = parseYaml(file, text);
  return data === undefined ? { issues } : validate(schema, { file, data, positions }, issues, extra, []);
}

function validate(schema: z.ZodType, raw: RawFile, parseIssues: Issue[], extra: object, broken: string[]): Reading {
  const { file, positions } = raw;
  const result = schema.safeParse(raw.data);
  if (result.success) {
    const value = { ...(result.data as object), ...extra };
    return { entry: { file, value, positions, broken }, issues: parseIssues };
  }
  const schemaIssues = issuesFromZod(schema, result.error.issues, raw);
  const issues = [...parseIssues, ...schemaIssues];
  const rest = salvage(schema, raw.data);
  if (rest === undefined) return { issues };
  const refused = refusedPaths(schema, result.error.issues);
  return {
    entry: { file, value: { ...(rest as object), ...extra }, positions, broken: [...broken, ...refused] },
    issues,
  };
}
