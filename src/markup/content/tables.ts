import type { Table as MdTable } from 'mdast';
import type { Cell, Table } from '../../domain/provision/provision.ts';
import { toInlines } from './inlines.ts';
import { extentsOf, readJoins, type WrittenRow } from '../syntax/table-joins.ts';

/** A table with its caption, its cells joined as its author has marked. */
export function toTable(node: MdTable, text: string, caption?: string): Table {
  const { head, rows } = readJoins(node, text);
  const extents = extentsOf([...head, ...rows]);
  const cellsOf = ({ index, cells }: WrittenRow): Cell[] =>
    cells.flatMap((cell, column): Cell[] => {
      const extent = extents.get(cell);
      if (!extent) return [];
      const { columns, rows } = extent;
      const inlines = toInlines(node.children[index]!.children[column]!.children, text);
      return [{ inlines, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) }];
    });
  return {
    type: 'table',
    ...(caption && { caption }),
    align: (node.align ?? []).map((align) => align ?? null),
    head: head.map(cellsOf),
    rows: rows.map((row) => ({ cells: cellsOf(row), line: node.children[row.index]!.position!.start.line })),
  };
}
