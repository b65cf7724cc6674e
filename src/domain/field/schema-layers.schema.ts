import { z } from 'zod';
import type { Labels } from './labelled.schema.ts';

/** Any schema, as rooms hold it that ask a schema about its fields. */
export type Schema = z.core.$ZodType;

/**
 * What a schema wraps: the inside of optional, default, nullable, the input of a transform, and the one of “one or many”;
 * undefined for others.
 */
function inside(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return schema.unwrap();
  }
  if (schema instanceof z.ZodUnion) return schema.options[0];
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

/** The schema inside all wrappers. */
export function unwrap(schema: Schema): Schema {
  const inner = inside(schema);
  return inner ? unwrap(inner) : schema;
}

/** The schema of the entries of a list; undefined for what is no list. */
export function entryOf(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => entryOf(option) ?? [])[0];
  const inner = inside(schema);
  return inner && entryOf(inner);
}

/** The fields of a mapping by their keys, in the order of the schema; undefined for what is no mapping. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
}

/** The only values that a field takes; none where it takes others. */
export function tokensOf(schema: Schema): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** Whether a schema takes a value; of `undefined`, whether the field may be left out. */
export const accepts = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

/** What a schema says of its field, for people. */
export interface FieldMeta {
  /** Its Vietnamese label. */
  title?: string;
  description?: string;
}

/** The words for the tokens that a field takes, if it has such. */
export function labelsOf(schema: Schema): Labels | undefined {
  return z.globalRegistry.get(unwrap(schema))?.['labels'] as Labels | undefined;
}

/** What a schema says of its field (`.meta({ title, description })`), from its outermost layer that says it. */
export function metaOf(schema: Schema): FieldMeta {
  const { title, description } = z.globalRegistry.get(schema) ?? {};
  const inner = inside(schema);
  if (title === undefined && inner) return metaOf(inner);
  return { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
}

/** The schema as JSON Schema, for programs of others. */
export const toJsonSchema = (schema: Schema): object => z.toJSONSchema(schema);
