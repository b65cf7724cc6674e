import type { Block, Provision, Table, TableRow } from './provision.ts';
import { coveringCells } from './table-grid.ts';

const known = new WeakMap<Table, readonly Provision[]>();

/**
 * The provisions that the rows of a table are, none where its rows have no address. A row whose number stands in a cell
 * that covers several rows is one provision with them; a cell that reaches down from above is one of the row's cells.
 */
export function rowProvisions(table: Table): readonly Provision[] {
  const kept = known.get(table) ?? read(table);
  known.set(table, kept);
  return kept;
}

function read({ align, rows }: Table): Provision[] {
  const provisions: Provision[] = [];
  const covering = coveringCells(rows.map(({ cells }) => cells));
  let own: TableRow[] = [];
  rows.forEach(({ id, number, line }, index) => {
    if (id !== undefined) {
      own = [];
      const table: Block = { type: 'table', align, head: [], rows: own };
      provisions.push({ type: 'provision', kind: 'row', id, ...(number && { number }), content: [table], line });
    }
    const isFirst = own.length === 0;
    const cells = covering[index]!.filter(({ isFromAbove }) => isFirst || !isFromAbove).map(({ cell }) => cell);
    own.push({ cells, line });
  });
  return provisions;
}

/** A provision without the provisions under it: rows that have an address are such, the head of their table is not. */
export function ownProvision(provision: Provision): Provision {
  const content = provision.content
    .filter((item) => item.type !== 'provision')
    .map((item) => (item.type === 'table' && rowProvisions(item).length > 0 ? { ...item, rows: [] } : item));
  return { ...provision, content };
}
