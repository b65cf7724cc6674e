/** How far a unit is with a duty; the words are those units use in their own reports. */
export const PROGRESS_STATUS_LABELS = {
  'not-started': 'Chưa thực hiện',
  received: 'Đã tiếp nhận',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
} as const;

export type ProgressStatus = keyof typeof PROGRESS_STATUS_LABELS;

export const PROGRESS_STATUSES = Object.keys(PROGRESS_STATUS_LABELS) as [ProgressStatus, ...ProgressStatus[]];

/** The boxes of a printed sheet, which are three: what has only been received is not begun. */
export const PRINTED_STATUSES = ['not-started', 'in-progress', 'done'] as const satisfies readonly ProgressStatus[];

/** The box in which a status is ticked on paper. */
export function printedStatus(status: ProgressStatus): (typeof PRINTED_STATUSES)[number] {
  return status === 'received' ? 'not-started' : status;
}

/** Whether the text is one of the status tokens. */
export function isProgressStatus(text: unknown): text is ProgressStatus {
  return typeof text === 'string' && Object.hasOwn(PROGRESS_STATUS_LABELS, text);
}
