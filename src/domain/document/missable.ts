import { hasAddressees, hasSubject } from './document-kind.ts';

/** What paper carries about a document: each is given, or named under `source.missing`. */
export const HEADER_KNOWABLE = [
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
export const TASK_KNOWABLE = ['dueDate', 'lead', 'coordinators', 'product', 'reporting'] as const;

export const MISSABLE = [...HEADER_KNOWABLE, ...TASK_KNOWABLE.map((field) => `tasks.${field}` as const)] as const;

/** A thing that a source can lack. */
export type Missable = (typeof MISSABLE)[number];

/**
 * How often documents of that kind carry it. Not every kind has a subject or addressees, and whoever signs in the name of
 * his own office gives no authority: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.5, 7 and 9.
 */
function carried(missable: Missable, typeName: string): 'always' | 'sometimes' | 'never' {
  if (missable === 'to') return hasAddressees(typeName);
  if (missable === 'subject') return hasSubject(typeName) ? 'always' : 'never';
  return missable === 'signer.authority' ? 'sometimes' : 'always';
}

/** Whether every document of that kind carries it, so that silence about it is an error. */
export function isAlwaysCarried(missable: Missable, typeName: string): boolean {
  return carried(missable, typeName) === 'always';
}

/** Whether the source lacks what the paper has. What such a document never carries lacks nowhere, though it be listed. */
export function isLacking(missable: Missable, { typeName, source }: Lacking): boolean {
  return source.missing.includes(missable) && carried(missable, typeName) !== 'never';
}

interface Lacking {
  typeName: string;
  source: { missing: readonly Missable[] };
}
