import type { Block, Cell, Paper, Row, TextBlock } from '../paper/block.ts';
import { isEmptyRow, type Sheet, type SheetRow } from './sheet.ts';
import { isOfTasks } from './unit-columns.ts';

/** Why a workbook gives nothing, in one sentence with the way on. */
export const NO_TABLE =
  'không thấy danh sách đơn vị hay bảng nhiệm vụ trong bảng tính. Sửa: bảng đơn vị cần dòng đầu có cột «Tên đơn vị» và «Loại» hoặc «Mã»; bảng nhiệm vụ cần cột «Nội dung» hoặc «Nhiệm vụ» và cột đơn vị hoặc thời hạn.';

/**
 * The sheets of a workbook as a paper: what stands above and below a table as lines, the table as a table, for whose rows
 * tasks are proposed. Undefined where no sheet has a table of tasks.
 */
export function tasksPaper(sheets: readonly Sheet[]): Paper | undefined {
  let isFound = false;
  let line = 0;
  const blocks = sheets.flatMap(({ rows }): Block[] => {
    const written = rows.filter((row) => !isEmptyRow(row));
    const head = written.findIndex(({ cells }) => cells.filter(Boolean).length > 1 && cells.some(isOfTasks));
    if (head >= 0) isFound = true;
    const end = head < 0 ? -1 : head + tableLength(written.slice(head));
    const own: Block[] = [];
    for (const [index, row] of written.entries()) {
      line += 1;
      if (index < head || index >= end || head < 0) own.push(...asLines(row, line));
      else if (index === head) own.push({ type: 'table', rows: asTable(written.slice(head, end)), headRows: 1, line });
    }
    return own;
  });
  return isFound ? { blocks, origin: 'text' } : undefined;
}

/** Behind the last row that fills more than one column stands no table any more: a signature, a note. */
function tableLength(rows: readonly SheetRow[]): number {
  return rows.findLastIndex(({ cells }) => cells.filter(Boolean).length > 1) + 1;
}

const asLines = ({ cells }: SheetRow, line: number): TextBlock[] =>
  cells
    .filter(Boolean)
    .flatMap((cell) => cell.split('\n').map((text) => ({ type: 'text', text, line, isWhole: true })));

function asTable(rows: readonly SheetRow[]): Row[] {
  const used = rows.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(Boolean) + 1), 0);
  const first = Math.min(...rows.map(({ cells }) => cells.findIndex(Boolean)).filter((at) => at >= 0));
  return rows.map(({ cells }) =>
    Array.from({ length: used - first }, (_, at): Cell => ({ texts: (cells[first + at] ?? '').split('\n') })),
  );
}
