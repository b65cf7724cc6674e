/** What stands in the source and not in the draft, and why that is no loss. */
export interface Removal {
  text: string;
  line: number;
  why: RemovalReason;
}

export type RemovalReason = 'page-number' | 'running-head' | 'signature-stamp' | 'ornament' | 'national-name' | 'label';
