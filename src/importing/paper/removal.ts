/** What stands in the source and not in the draft, and why that is no loss. */
export interface Removal {
  text: string;
  /** Absent for what stands outside the lines of the source: heads of pages, what was struck out. */
  line?: number;
  why: RemovalReason;
}

export type RemovalReason =
  | 'page-number'
  | 'running-head'
  | 'signature-stamp'
  | 'ornament'
  | 'national-name'
  | 'draft-mark'
  | 'label'
  | 'issued-hour'
  | 'struck-out'
  | 'hidden'
  | 'note';
