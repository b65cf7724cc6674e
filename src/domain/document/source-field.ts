import { hasAddressees, hasSubject } from './document-kind.ts';

/** What paper carries about a document: each is given, or named under `source.missing`. */
export const HEADER_FIELDS = [
  'letterhead',
  'codeNumber',
  'codeNotation',
  'issuedPlace',
  'issuedDate',
  'subject',
  'to',
  'toPlaces',
  'signer.authority',
  'signer.position',
  'signer.fullName',
  'body',
] as const;

/** What a directive may set for a task; where it sets nothing, `source.missing` of the document says `tasks.<field>`. */
export const REQUIRED_FACTS = ['dueDate', 'lead', 'coordinators', 'product', 'reporting'] as const;

export const SOURCE_FIELDS = [...HEADER_FIELDS, ...REQUIRED_FACTS.map((field) => `tasks.${field}` as const)] as const;

/** A thing that a source can lack. */
export type SourceField = (typeof SOURCE_FIELDS)[number];

/**
 * How often documents of that kind carry it. Not every kind has a subject or addressees, and whoever signs in the name of
 * his own office gives no authority: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.5, 7 and 9.
 */
function carried(field: SourceField, typeName: string): 'always' | 'sometimes' | 'never' {
  if (field === 'to') return hasAddressees(typeName);
  if (field === 'subject') return hasSubject(typeName) ? 'always' : 'never';
  return field === 'signer.authority' ? 'sometimes' : 'always';
}

/** Whether every document of that kind carries it, so that silence about it is an error. */
export function isAlwaysCarried(field: SourceField, typeName: string): boolean {
  return carried(field, typeName) === 'always';
}

/** Whether the source lacks what the paper has. What such a document never carries lacks nowhere, though it be listed. */
export function isLacking(field: SourceField, { typeName, source }: Lacking): boolean {
  return source.missing.includes(field) && carried(field, typeName) !== 'never';
}

interface Lacking {
  typeName: string;
  source: { missing: readonly SourceField[] };
}
