import { z } from 'zod';

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

/** The Vietnamese label and hint of a field (`.meta({ title, description })`), from its outermost layer that has them. */
export function metaOf(schema: Schema): { title?: string; description?: string } {
  const own = z.globalRegistry.get(schema);
  const inner = inside(schema);
  return own?.title === undefined && inner ? metaOf(inner) : { ...own };
}
