import { PROGRESS_STATUS_LABELS, type ProgressStatus } from './progress-status.ts';

/** A state with its words, as a box to tick stands for it. */
export interface SheetStatus {
  status: ProgressStatus;
  label: string;
}

/** The states that a sheet has a box for, on paper and in Word: those by which a duty is signed for. */
export const SHEET_STATUSES: readonly SheetStatus[] = (['not-started', 'in-progress', 'done'] as const).map(
  (status) => ({
    status,
    label: PROGRESS_STATUS_LABELS[status],
  }),
);
