import { dashOf } from '../../markup/numbering/line-starts.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Provision, Table } from '../../domain/provision/provision.ts';
import { coveringCells } from '../../domain/provision/table-grid.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';

/** What stands right in a provision, in the order of the text: lines of words, and tables. */
export type Line =
  { type: 'title' | 'words'; text: string; dash?: string } | { type: 'table'; head: string[]; rows: TableLine[] };

/** A row of a table; `id` where it is a provision of its own. */
export interface TableLine {
  cells: string[];
  id?: string;
}

/** The lines of a provision without those of the provisions below it. Quotations and notes give nobody a duty. */
export function linesOf(provision: Provision): Line[] {
  const title = provision.title ? [{ type: 'title' as const, text: collapseSpaces(inlineText(provision.title)) }] : [];
  const own = provision.content.flatMap((item): Line[] => {
    switch (item.type) {
      case 'paragraph': {
        const text = collapseSpaces(inlineText(item.inlines));
        const dash = dashOf(text);
        return [{ type: 'words', text, ...(dash !== undefined && { dash }) }];
      }
      case 'table':
        return [{ type: 'table', ...cellsOf(item) }];
      default:
        return [];
    }
  });
  return [...title, ...own];
}

/** Every row with a text in each column: of a merged cell, in all the columns and rows that it covers. */
function cellsOf({ head, rows }: Table): { head: string[]; rows: TableLine[] } {
  const covering = coveringCells([...head, ...rows.map(({ cells }) => cells)]).map((row) =>
    row.flatMap(({ cell }) =>
      Array.from({ length: cell.columns ?? 1 }, () => collapseSpaces(inlineText(cell.inlines))),
    ),
  );
  return {
    head: covering[head.length - 1] ?? [],
    rows: rows.map(({ id }, index) => ({ cells: covering[head.length + index]!, ...(id !== undefined && { id }) })),
  };
}
