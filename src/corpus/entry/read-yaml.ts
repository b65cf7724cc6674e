import type { z } from 'zod';
import { unitSchema } from '../../domain/unit/unit.schema.ts';
import { parseYaml } from '../../markup/yaml/parse-yaml.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type Raw, validated } from './validated.ts';

/** Parses a file of data and holds it against its schema. */
export function readYaml(raw: Raw, schema: z.ZodType, extra: object = {}): ParsedFile {
  const { data, issues } = parseYaml(raw.file, raw.text);
  return data === undefined ? { issues } : validated(schema, raw, data, issues, extra, []);
}

/** The same of the file of a unit, whose name is its id. */
export const readUnit = (raw: Raw, id: string): ParsedFile => readYaml(raw, unitSchema, { id });
