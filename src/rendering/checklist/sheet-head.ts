import type { Element } from 'hast';
import { h } from '../element.ts';
import type { UnitSheet } from '../../outputs/unit/unit-sheet.ts';
import { strings } from '../../strings.ts';

const words = strings.checklist;

/**
 * The head of the printed sheet: what it is, whose, for which period, on what ground, and how much of it is here. A
 * group's sheet leaves a line for the unit's own name.
 */
export function sheetHead({ unitName, isGroup, basis }: UnitSheet): Element {
  const owner = isGroup ? h('span.blank', { dataOwnName: '' }) : h('strong', unitName);
  return h('div.sheet-head.print-only', [
    h('p.sheet-title', words.sheetTitle),
    h('p.sheet-label', words.sheetLabel),
    h('dl', [
      h('div', h('dt', `${words.unit}:`), h('dd', owner)),
      h('div', h('dt', `${words.period}:`), h('dd', h('span.blank', { dataPeriod: '' }))),
      isGroup ? h('div.wide', h('dt', `${words.group}:`), h('dd', unitName)) : null,
      basis === '' ? null : h('div.wide.sheet-basis', h('dt', `${words.basis}:`), h('dd', { dataBasis: '' }, basis)),
      h('div.wide', { dataScope: '', hidden: true }, h('dt', `${words.scope}:`), h('dd')),
    ]),
  ]);
}
