import type { Element } from 'hast';
import { h } from '../element.ts';
import { PRINTED_STATUSES, PROGRESS_STATUS_LABELS } from '../../domain/progress/progress-status.ts';

/** A box for each state, which is ticked by hand or by what was noted. */
export function statusBoxes(): Element[] {
  return PRINTED_STATUSES.map((status) =>
    h('span.choice.print-only', h('span.box', { dataOf: status }), ` ${PROGRESS_STATUS_LABELS[status]}`),
  );
}
