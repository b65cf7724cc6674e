import type { Element } from 'hast';
import { h } from '../element.ts';
import type { UnitSheet } from '../../outputs/unit/unit-sheet.ts';
import { strings } from '../../strings.ts';
import { dutyTable } from './duty-table.ts';
import { sheetHead } from './sheet-head.ts';
import { sheetStrip } from './sheet-strip.ts';

/** The list of a unit on screen and the sheet that is printed from it; a unit without duties can print that it has none. */
export function listAndSheet(sheet: UnitSheet): Element[] {
  const none = [h('p.print-only', strings.unit.noDuties), sheetStrip(sheet)];
  return [sheetHead(sheet), ...(sheet.groups.length > 0 ? [dutyTable(sheet, 'screen')] : none)];
}

/** The sheet of a unit among those of others, which only paper shows. */
export function sheetOnPaper(sheet: UnitSheet): Element {
  return h('section.sheet.print-only', { ariaLabel: sheet.unitName }, [sheetHead(sheet), dutyTable(sheet, 'paper')]);
}
