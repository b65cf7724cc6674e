import type { Element, Properties } from 'hast';
import type { CellView, RowProvision, RowView, TableView } from '../../../outputs/document/table-view.ts';
import { strings } from '../../../strings.ts';
import { h, type Child } from '../../element.ts';
import { inlineElements } from '../inlines.ts';

const words = strings.document.text;
const OFFICIAL = { dataOfficial: '' };

/** What this site says in a row of its own address: its link, its tasks. */
export type BesideRow = (row: RowProvision) => readonly Child[];

/**
 * A table. Wider than the screen it scrolls in its own frame, which takes the focus so that arrow keys reach all of it.
 * Where its rows are provisions, its cells are marked as official one by one: among them stands what the site says.
 */
export function tableElement(table: TableView, isOfficial: boolean, besideRow: BesideRow): Element {
  const { caption, width, head, rows } = table;
  if (table.isLayout) return layoutElement(table, isOfficial);
  const isAddressed = rows.some(({ provision }) => provision);
  const marked = isOfficial && isAddressed ? OFFICIAL : {};
  const drawn = h('table', isOfficial && !isAddressed ? OFFICIAL : {}, [
    caption ? h('caption', marked, caption) : null,
    head.length > 0
      ? h(
          'thead',
          marked,
          head.map((cells) => h('tr', cells.map(headCell))),
        )
      : null,
    h(
      'tbody',
      rows.map((row) => rowElement(row, marked, besideRow)),
    ),
  ]);
  const framed = (...children: Child[]): Element =>
    h('div.table-frame', { tabIndex: 0, role: 'group', ariaLabel: caption ?? words.table }, children);
  if (!width) return framed(drawn);
  const hint = h('p.table-hint', h('span', words.wideTable));
  return h(`div.table-place.${width}`, framed(h('div.table-room', hint, drawn)));
}

/** What stands side by side on paper and is no table: those who hear the page are told of none. */
function layoutElement({ rows }: TableView, isOfficial: boolean): Element {
  const marked = isOfficial ? OFFICIAL : {};
  return h(
    'table.halves',
    { role: 'none', ...marked },
    h(
      'tbody',
      rows.map((row) => rowElement(row, {}, () => [])),
    ),
  );
}

/** A head that covers several columns is the head of each of them, which is what this scope says of it. */
function headCell(cell: CellView): Element {
  return h('th', { scope: 'col', ...cellProperties(cell) }, inlineElements(cell.inlines));
}

function rowElement({ cells, provision }: RowView, marked: Properties, besideRow: BesideRow): Element {
  const row = provision ? { id: provision.id, className: ['provision'] } : {};
  return h(
    'tr',
    row,
    cells.map((cell, index) => {
      const properties = cellProperties(cell);
      if (provision?.cell !== index) return h('td', { ...properties, ...marked }, inlineElements(cell.inlines));
      return h('td', properties, h('div', marked, inlineElements(cell.inlines)), besideRow(provision));
    }),
  );
}

function cellProperties({ align, columns, rows, room }: CellView): Properties {
  const classes = [align, room && `room-${room}`].filter((name) => name !== undefined);
  return { className: classes.length > 0 ? classes : undefined, colSpan: columns, rowSpan: rows };
}
