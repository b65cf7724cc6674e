import { toJsonSchema } from '../../domain/field/schema-layers.schema.ts';
import { progressFileSchema } from '../../domain/progress/progress.schema.ts';
import { unitDutiesSchema, type UnitDuties } from '../../domain/unit/unit-duties.schema.ts';

/** The duties as JSON. Throws if they do not have the form that the published schema promises. */
export function unitJson(duties: UnitDuties): string {
  return `${JSON.stringify(unitDutiesSchema.parse(duties), null, 2)}\n`;
}

/** The published JSON Schemas, by the name of their file: what programs of others can rely on. */
export const PUBLISHED_SCHEMAS = { 'nhiem-vu': unitDutiesSchema, 'tien-do': progressFileSchema } as const;

/** One of the published schemas, with the Vietnamese label of every field. */
export function jsonSchema(name: keyof typeof PUBLISHED_SCHEMAS): string {
  return `${JSON.stringify(toJsonSchema(PUBLISHED_SCHEMAS[name]), null, 2)}\n`;
}
