/** The schemas that the handbook can show a table of fields for, as `<FieldTable schema="…" />` names them. */
export const DESCRIBED_SCHEMAS = [
  'document',
  'addressee',
  'signer',
  'source',
  'release',
  'allowance',
  'change',
  'relation',
  'alias',
  'task',
  'due',
  'indicator',
  'unit',
  'successor',
  'unit-change',
  'topic',
  'abbreviation',
  'former-address',
  'site',
  'handbook',
] as const;

export type DescribedSchema = (typeof DESCRIBED_SCHEMAS)[number];
