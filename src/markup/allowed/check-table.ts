import type { Table } from 'mdast';
import type { Check } from './context.ts';

/** Reports each row that has fewer or more cells than the header: a reader would see a value under the wrong column. */
export function checkTable(node: Table, { source, report }: Pick<Check, 'source' | 'report'>): void {
  const columns = node.align?.length ?? 0;
  for (const row of node.children) {
    const cells = row.children.length;
    if (cells === columns) continue;
    const { line, column } = row.position!.start;
    const raw = source.lines[line - 1]!.trim();
    report({
      line,
      column,
      code: 'table-ragged',
      value: raw,
      message: `dòng này có ${cells} ô, bảng có ${columns} cột.`,
      fix: raw.includes('|')
        ? 'thêm hoặc bớt dấu | cho đủ số ô; ô trống viết | |; dấu | là chữ thì viết «\\|».'
        : 'để một dòng trống giữa bảng và đoạn này.',
    });
  }
}
