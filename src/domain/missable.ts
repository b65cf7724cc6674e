/** Fields of the header that every document carries on paper: each is given, or named under `source.missing`. */
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
