import type { Labels } from '../domain/field/labelled.schema.ts';
import {
  entryOf,
  type FieldMeta,
  fieldsOf,
  labelsOf,
  metaOf,
  type Schema,
} from '../domain/field/schema-layers.schema.ts';
import type { Path } from './path.ts';

/** The schema of one step further down, or undefined where the path leaves the schema. */
function step(schema: Schema, part: string | number): Schema | undefined {
  const fields = typeof part === 'string' ? fieldsOf(schema) : undefined;
  if (!fields) return entryOf(schema);
  return Object.hasOwn(fields, part) ? fields[part] : undefined;
}

/** The schema of a field. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>((current, part) => current && step(current, part), schema);
}

/**
 * The Vietnamese label and hint that the schema carries for a field (`.meta({ title, description })`). An element of a
 * list has the label of its list.
 */
export function fieldMeta(schema: Schema, path: Path): FieldMeta {
  const named = path.slice(0, path.findLastIndex((part) => typeof part === 'string') + 1);
  const target = schemaAt(schema, named);
  return target && named.length > 0 ? metaOf(target) : {};
}

/** The words for the tokens that a field takes, if it has such. */
export function labelsAt(schema: Schema, path: Path): Labels | undefined {
  const target = schemaAt(schema, path);
  return target && labelsOf(target);
}

/** The keys that may stand at that place, where it is a mapping. */
export function keysAt(schema: Schema, path: Path): string[] {
  const target = schemaAt(schema, path);
  return Object.keys((target && fieldsOf(target)) ?? {});
}
