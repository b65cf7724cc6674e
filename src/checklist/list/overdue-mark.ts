import { element } from '../../browser/element.ts';
import { STANDING_LABELS, type Standing } from '../../domain/progress/standing.ts';

/** Says beside the deadline that it has passed, or was passed: colour alone would tell only those who see it. */
export function markOverdue(row: HTMLElement, standing: Standing): void {
  const mark = row.querySelector('.due .late') ?? element('strong', { class: 'late' });
  mark.textContent = standing === 'overdue' || standing === 'done-late' ? STANDING_LABELS[standing] : '';
  if (!mark.isConnected) row.querySelector('.due time')?.after(mark);
}
