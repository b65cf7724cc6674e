import type { z } from 'zod';
import { abbreviationsFileSchema } from '../../domain/abbreviation.schema.ts';
import { documentSchema } from '../../domain/document/document.schema.ts';
import { formerAddressesSchema } from '../../domain/former-address.schema.ts';
import { handbookPageSchema } from '../../domain/handbook/handbook-page.schema.ts';
import { siteSchema } from '../../domain/site.schema.ts';
import { topicsFileSchema } from '../../domain/topic.schema.ts';
import { unitSchema } from '../../domain/unit/unit.schema.ts';
import { fieldMeta } from '../../issues/field-label.ts';
import type { Path } from '../../issues/path.ts';
import { type FileRole, roleOf } from '../folder/places.ts';

/** The schema of each role that has one. */
export const SCHEMAS: Partial<Record<FileRole, z.ZodType>> = {
  document: documentSchema,
  unit: unitSchema,
  topics: topicsFileSchema,
  abbreviations: abbreviationsFileSchema,
  'former-addresses': formerAddressesSchema,
  site: siteSchema,
  handbook: handbookPageSchema,
};

/** The Vietnamese label of a field of a content file, by the file's path. */
export function labelOf(file: string, path: Path): string | undefined {
  const role = roleOf(file);
  const schema = role && SCHEMAS[role];
  return schema && fieldMeta(schema, path).title;
}
