import type { Element } from 'hast';
import { h } from '../element.ts';
import { SHEET_STATUSES } from '../../domain/progress/sheet-statuses.ts';

/** A box for each state, which is ticked by hand or by what was noted. */
export function statusBoxes(): Element[] {
  return SHEET_STATUSES.map(({ status, label }) =>
    h('span.choice.print-only', h('span.box', { dataOf: status }), ` ${label}`),
  );
}
