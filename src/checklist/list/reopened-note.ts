import { element } from '../../browser/element.ts';
import type { DutyRecord } from '../../domain/progress/duty-record.ts';
import { PROGRESS_STATUS_LABELS } from '../../domain/progress/progress-status.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import type { ProgressPatch } from '../records/progress-store.ts';

const words = {
  text: (status: string, notes: readonly string[]) =>
    `Nhiệm vụ đã sửa đổi sau khi đơn vị ghi “${status}”; đề nghị rà soát. ${notes.join(' ')}`.trim(),
  ahead: (revision: number) =>
    `Tiến độ ghi theo lần sửa ${revision}, chưa có ở trang này nên không tính; hãy tải lại trang.`,
  again: 'Giữ tiến độ đã ghi',
} as const;

/**
 * That a duty was noted at another revision, what was changed since, and an offer to go on from those notes. `revisions` tells
 * what was changed when.
 */
export function reopenedNote(
  { entry, state }: Extract<DutyRecord, { state: 'reopened' | 'ahead' }>,
  revisions: readonly HTMLElement[],
  change: (patch: ProgressPatch) => void,
): (Node | string)[] {
  const notes = revisions
    .filter((note) => Number(note.dataset['revision']) > entry.revision)
    .map((note) => note.textContent.trim());
  const again = element('button', { type: 'button', class: 'button' }, words.again);
  again.addEventListener('click', () => change(notesOf(entry)));
  const isAhead = state === 'ahead';
  return [isAhead ? words.ahead(entry.revision) : words.text(PROGRESS_STATUS_LABELS[entry.status], notes), ' ', again];
}

/** All that was written down, without the status and its day: those must be given anew. The store says of what it is now. */
function notesOf(entry: ProgressEntry): ProgressPatch {
  return { ...entry, status: 'not-started', date: undefined };
}
