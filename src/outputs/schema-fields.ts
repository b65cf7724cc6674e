import { abbreviationSchema } from '../domain/abbreviation.schema.ts';
import { announcementSchema } from '../domain/announcement.schema.ts';
import { attachmentSchema } from '../domain/attachment/attachment.schema.ts';
import { changeSchema } from '../domain/document/change.schema.ts';
import { dueSchema } from '../domain/deadline/due.schema.ts';
import type { DescribedSchema } from '../domain/handbook/described-schema.ts';
import { addresseeSchema, aliasSchema, documentSchema } from '../domain/document/document.schema.ts';
import { formerAddressSchema } from '../domain/former-address.schema.ts';
import { handbookPageSchema } from '../domain/handbook/handbook-page.schema.ts';
import { allowanceSchema } from '../domain/release/allowance.schema.ts';
import { relationSchema } from '../domain/document/relation.schema.ts';
import { releaseSchema } from '../domain/document/release.schema.ts';
import { siteSchema } from '../domain/site.schema.ts';
import {
  accepts,
  entryOf,
  fieldsOf,
  labelsOf,
  metaOf,
  type Schema,
  tokensOf,
} from '../domain/field/schema-layers.schema.ts';
import { provenanceSchema } from '../domain/document/provenance.schema.ts';
import { indicatorSchema, taskSchema } from '../domain/document/task.schema.ts';
import { signerSchema } from '../domain/signature/signer.schema.ts';
import { topicSchema } from '../domain/topic.schema.ts';
import { unitChangeSchema } from '../domain/unit/unit-change.schema.ts';
import { successorSchema, unitSchema } from '../domain/unit/unit.schema.ts';

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
  source: provenanceSchema,
  release: releaseSchema,
  allowance: allowanceSchema,
  change: changeSchema,
  relation: relationSchema,
  alias: aliasSchema,
  attachment: attachmentSchema,
  task: taskSchema,
  due: dueSchema,
  indicator: indicatorSchema,
  unit: unitSchema,
  successor: successorSchema,
  'unit-change': unitChangeSchema,
  topic: topicSchema,
  abbreviation: abbreviationSchema,
  'former-address': formerAddressSchema,
  site: siteSchema,
  announcement: announcementSchema,
  handbook: handbookPageSchema,
} as const satisfies Record<DescribedSchema, Schema>;

export type SchemaName = DescribedSchema;

/** The fields of a schema in its own order: the schema is the documentation, nothing is written twice. */
export function schemaFields(name: SchemaName): SchemaField[] {
  return Object.entries(fieldsOf(SCHEMAS[name])!).map(([key, schema]) => schemaField(key, schema));
}

/** What a schema says of a field under a key. */
export function schemaField(key: string, schema: Schema): SchemaField {
  const { title = key, description } = metaOf(schema);
  return {
    key,
    title,
    ...(description === undefined ? {} : { description }),
    required: !accepts(schema, undefined),
    values: valuesOf(schema),
  };
}

/** The tokens of a field, or of the entries of a list. */
function valuesOf(schema: Schema): SchemaField['values'] {
  const field = entryOf(schema) ?? schema;
  const labels = labelsOf(field);
  return tokensOf(field).map((token) => ({
    token,
    ...(labels?.[token] === undefined ? {} : { label: labels[token] }),
  }));
}
