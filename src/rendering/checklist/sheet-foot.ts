import type { Element } from 'hast';
import { h } from '../element.ts';
import { strings } from '../../strings.ts';

const words = strings.checklist;

/** Where the sheet is signed. */
export function sheetFoot(): Element {
  return h('div.sheet-foot.print-only', [
    h('div', h('p.role', words.preparedBy), h('p.hint', words.signHint)),
    h('div', h('p.hint', words.signDay), h('p.role', words.head), h('p.hint', words.signHint)),
  ]);
}
