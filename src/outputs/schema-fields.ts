import { z } from 'zod';
import { abbreviationSchema } from '../domain/abbreviation.ts';
import { changeSchema } from '../domain/document/change.ts';
import { addresseeSchema, aliasSchema, documentSchema, signerSchema } from '../domain/document/document.ts';
import { relationSchema } from '../domain/document/relation.ts';
import { releaseSchema } from '../domain/document/release.ts';
import { siteSchema } from '../domain/site.ts';
import { labelsOf, metaOf, unwrap } from '../domain/field/schema-layers.ts';
import { sourceSchema } from '../domain/document/source.ts';
import { indicatorSchema, taskSchema } from '../domain/document/task.ts';
import { topicSchema } from '../domain/topic.ts';
import { successorSchema, unitSchema } from '../domain/unit/unit.ts';

/** One field of a content file, as the handbook explains it. */
export interface SchemaField {
  /** The key that is typed. */
  key: string;
  title: string;
  description?: string;
  required: boolean;
  /** The only values allowed, with what each means. */
  values: { token: string; label?: string }[];
}

/** Every schema the handbook has a table for. */
export const SCHEMAS = {
  document: documentSchema,
  addressee: addresseeSchema,
  signer: signerSchema,
  source: sourceSchema,
  release: releaseSchema,
  change: changeSchema,
  relation: relationSchema,
  alias: aliasSchema,
  task: taskSchema,
  indicator: indicatorSchema,
  unit: unitSchema,
  successor: successorSchema,
  topic: topicSchema,
  abbreviation: abbreviationSchema,
  site: siteSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** The fields of a schema in its own order: the schema is the documentation, nothing is written twice. */
export function schemaFields(name: SchemaName): SchemaField[] {
  return Object.entries<z.core.$ZodType>(SCHEMAS[name].shape).map(([key, schema]) => {
    const { title = key, description } = metaOf(schema);
    return {
      key,
      title,
      ...(description === undefined ? {} : { description }),
      required: !z.safeParse(schema, undefined).success,
      values: valuesOf(schema),
    };
  });
}

/** The tokens of a field, or of the entries of a list. */
function valuesOf(schema: z.core.$ZodType): SchemaField['values'] {
  const field = unwrap(schema);
  const entry = field instanceof z.ZodArray ? unwrap(field.element) : field;
  const tokens = entry instanceof z.ZodEnum ? entry.options.map(String) : [];
  const labels = labelsOf(entry);
  return tokens.map((token) => ({ token, ...(labels?.[token] === undefined ? {} : { label: labels[token] }) }));
}
