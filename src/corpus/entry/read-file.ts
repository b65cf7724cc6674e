import type { z } from 'zod';
import { documentSchema } from '../../domain/document/document.schema.ts';
import { handbookPageSchema } from '../../domain/handbook/handbook-page.schema.ts';
import type { Body } from '../../domain/provision/provision.ts';
import { unitSchema } from '../../domain/unit/unit.schema.ts';
import { issuesFromZod, refusedPaths } from '../../issues/from-zod.ts';
import type { Issue } from '../../issues/issue.ts';
import { fieldPositions } from './field-positions.ts';
import { findConflicts, isTorn } from '../../markup/conflicts.ts';
import { parsePage } from '../../markup/handbook/parse-page.ts';
import { parseDocument } from '../../markup/parse-document.ts';
import { parseYaml } from '../../markup/yaml/parse-yaml.ts';
import type { ContentFile } from '../folder/places.ts';
import { SCHEMAS } from './schemas.ts';
import type { ParsedFile } from './parsed-file.ts';
import { recoverData } from './recover-data.ts';

/** Parses a file by its role and holds it against its schema. Of a file without one only its conflicts are told. */
export function readFile({ path, role, id }: ContentFile, text: string): ParsedFile {
  if (role === 'document') return readDocument({ file: path, text }, id);
  if (role === 'unit') return readYaml({ file: path, text }, unitSchema, { id });
  if (role === 'handbook') return readPage({ file: path, text }, id);
  const schema = SCHEMAS[role];
  return schema ? readYaml({ file: path, text }, schema) : { issues: conflictsInPlainText(path, text) };
}

/** In a text that is no data a line of `=======` may be a rule, or the line under a title. */
function conflictsInPlainText(file: string, text: string): Issue[] {
  return findConflicts(file, text).filter((conflict) => isTorn([conflict]));
}

interface Raw {
  file: string;
  text: string;
}

function readDocument(raw: Raw, slug: string): ParsedFile {
  const { document, issues } = parseDocument(raw.file, raw.text);
  if (!document) return { issues };
  const { data, body, isTextKnown } = document;
  const extra = { slug, body: body satisfies Body };
  return validate(documentSchema, raw, data, issues, extra, isTextKnown ? [] : ['body']);
}

function readPage(raw: Raw, id: string): ParsedFile {
  const { page, issues } = parsePage(raw.file, raw.text);
  if (!page) return { issues };
  return validate(handbookPageSchema, raw, page.data, issues, { id, ...page.body }, page.isTextKnown ? [] : ['body']);
}

function readYaml(raw: Raw, schema: z.ZodType, extra: object = {}): ParsedFile {
  const { data, issues } = parseYaml(raw.file, raw.text);
  return data === undefined ? { issues } : validate(schema, raw, data, issues, extra, []);
}

function validate(
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
