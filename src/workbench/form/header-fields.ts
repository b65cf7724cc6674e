import type { SourceField } from '../../domain/document/source-field.ts';
import type { SchemaName } from '../../outputs/schema-fields.ts';

/** A field of the form: where it stands in the header, which schema explains it, and how it is entered. */
export interface FormField {
  path: readonly (string | number)[];
  schema: SchemaName;
  kind: 'text' | 'long' | 'date' | 'choice' | 'kind' | 'lines';
  /** What it is called where a source does not have it; absent for what no source has. */
  source?: SourceField;
}

const field = (kind: FormField['kind'], name: string, source?: SourceField): FormField => {
  const path = name.split('.');
  const schema = path.length === 1 ? 'document' : (path[0] as SchemaName);
  return { path, schema, kind, ...(source && { source }) };
};

/** What the paper says of itself. */
export const DOCUMENT_FIELDS: readonly FormField[] = [
  field('choice', 'system'),
  field('kind', 'typeName'),
  field('text', 'codeNumber', 'codeNumber'),
  field('text', 'codeNotation', 'codeNotation'),
  field('date', 'issuedDate', 'issuedDate'),
  field('text', 'issuedPlace', 'issuedPlace'),
  field('text', 'organName'),
  field('text', 'superiorOrganName'),
  field('long', 'subject', 'subject'),
  field('long', 'displayTitle'),
  field('choice', 'priority'),
  field('date', 'dueDate'),
];

/** The words that set a deadline for all tasks. */
export const DEADLINE_WORDS: readonly FormField[] = [field('long', 'dueText')];

/** What stands before the lines of whom it is addressed to. */
export const ADDRESS_FIELDS: readonly FormField[] = [field('text', 'toWords')];

/** What stands at its end, before who signed it. */
export const END_FIELDS: readonly FormField[] = [field('lines', 'toPlaces', 'toPlaces')];

/** The one who signed it. */
export const SIGNER_FIELDS: readonly FormField[] = [
  field('lines', 'signer.authority', 'signer.authority'),
  field('text', 'signer.position', 'signer.position'),
  field('text', 'signer.fullName', 'signer.fullName'),
];

/** One of several who signed it; what the source lacks of them is said once, for all of them. */
export const signerFieldsAt = (index: number): readonly FormField[] =>
  (
    [
      ['text', 'organName'],
      ['lines', 'authority'],
      ['text', 'position'],
      ['text', 'fullName'],
    ] as const
  ).map(([kind, key]) => ({ path: ['signer', index, key], schema: 'signer', kind }));

/** What the office says of it. */
export const RECORD_FIELDS: readonly FormField[] = [
  field('choice', 'status'),
  field('choice', 'source.kind'),
  field('long', 'source.note'),
  field('choice', 'release.basis'),
  field('long', 'release.note'),
  field('choice', 'circulation'),
];
