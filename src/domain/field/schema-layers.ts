import { z } from 'zod';
import type { Labels } from './labelled.ts';

type Schema = z.core.$ZodType;

/** What a schema wraps: the inside of optional, default, nullable, and the input of a transform; undefined for others. */
function inside(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return schema.unwrap();
  }
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

/** The schema inside all wrappers. */
export function unwrap(schema: Schema): Schema {
  const inner = inside(schema);
  return inner ? unwrap(inner) : schema;
}

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
  const own = z.globalRegistry.get(schema);
  const inner = inside(schema);
  return own?.title === undefined && inner ? metaOf(inner) : { ...own };
}
