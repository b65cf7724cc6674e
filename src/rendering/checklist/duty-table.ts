import type { Element } from 'hast';
import { h } from '../element.ts';
import type { DutyGroup } from '../../outputs/unit/checklist.ts';
import type { UnitSheet } from '../../outputs/unit/unit-sheet.ts';
import { strings } from '../../strings.ts';
import { aboutRow, documentRow, roleRow } from './duty-group-head.ts';
import { dutyRow } from './duty-row.ts';
import { bareColumns } from './bare-columns.ts';
import type { Medium } from './medium.ts';
import { sheetFoot } from './sheet-foot.ts';
import { sheetStrip } from './sheet-strip.ts';

const words = strings.checklist;
const COLUMNS = Object.entries(words.columns);

/** Every duty of a unit: a list on screen and the columns of the follow-up sheet on paper, from one table. */
export function dutyTable(sheet: UnitSheet, medium: Medium): Element {
  const { unit, unitName, isGroup, inherits = {}, contentDigest, groups } = sheet;
  const bare = bareColumns(groups).join(' ') || undefined;
  const data = {
    dataUnit: unit,
    dataGroup: isGroup ? '' : undefined,
    dataVersion: contentDigest,
    dataBare: bare,
    dataInherits: Object.keys(inherits).length > 0 ? JSON.stringify(inherits) : undefined,
  };
  const heads = COLUMNS.map(([name, label]) => h('th', { scope: 'col', className: [name] }, label));
  return h('table.duties', data, [
    h('caption.for-ears', words.caption(unitName)),
    h('thead', h('tr', heads)),
    ...groups.map((group) => groupBody(group, medium, groups.length === 1)),
    h('tfoot.sheet-strip.print-only', h('tr', h('td', { colSpan: COLUMNS.length }, sheetStrip(sheet)))),
  ]);
}

/** The duties of one document, and where they are signed: the style sheet shows that below what is printed last. */
function groupBody(group: DutyGroup, medium: Medium, isAlone: boolean): Element {
  const columns = COLUMNS.length;
  const slug = group.rows[0]?.document;
  const id = medium === 'screen' ? `in-${slug}` : undefined;
  return h(
    'tbody',
    { id, dataDocument: slug, dataName: group.document.citation, dataIssued: group.document.issued?.iso },
    [
      documentRow(group, columns, medium, isAlone),
      medium === 'screen' ? aboutRow(group, columns, isAlone) : null,
      ...group.parts.flatMap(({ heading, rows }) => [
        ...(heading ? [roleRow(heading, columns)] : []),
        ...rows.map((row) => dutyRow(row, group, medium)),
      ]),
      h('tr.sheet-end.print-only', h('td', { colSpan: columns }, sheetFoot())),
    ],
  );
}
