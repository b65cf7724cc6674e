import type { Table } from 'mdast';
import type { Check } from './context.ts';
import {
  extentsOf,
  JOIN_LEFT,
  JOIN_UP,
  readJoins,
  type WrittenCell,
  type WrittenRow,
  type WrittenTable,
} from '../syntax/table-joins.ts';

/** What somebody may have typed for a sign that joins cells. */
const LIKE_A_JOIN = /^(?:\^|\^{3,}|>{1,3}|[←→↑↓⇐⇒⇑⇓])$/;

/** What is wrong with a cell, or with a row where it has no cell of its own. */
interface JoinFault {
  at: Pick<WrittenCell, 'row' | 'column'>;
  message: string;
  fix: string;
}

/** Reports cells that are joined to nothing, or to no rectangle; a table of ragged rows is told of those alone. */
export function checkJoins(node: Table, { source, report }: Pick<Check, 'source' | 'report'>): void {
  const columns = node.align?.length ?? 0;
  if (node.children.some(({ children }) => children.length !== columns)) return;
  const table = readJoins(node, source.text);
  const lines = [...table.head, ...table.rows];
  const placeOf = ({ row, column }: JoinFault['at']) => {
    const { line, column: at } = node.children[lines[row]!.index]!.children[column]!.position!.start;
    return { line, column: at };
  };
  for (const { at, ...words } of faultsOf(table, lines)) {
    const value = lines[at.row]!.cells[at.column]!.written;
    report({ ...placeOf(at), code: 'table-join', value, ...words });
  }
  for (const index of table.strayLines) {
    const { line, column } = node.children[index]!.position!.start;
    report({ line, column, code: 'table-join', value: source.lines[line - 1]!.trim(), ...strayLine });
  }
  // The corner of a table is often blank; a blank beside a name is mostly one cell with it on paper.
  // A head that says nothing at all is that of a table without one.
  const named = table.head.filter(({ cells }) => cells.some(({ written }) => written !== ''));
  for (const { row, column, written } of named.flatMap(({ cells }) => cells.slice(1))) {
    if (written === '') report({ ...placeOf({ row, column }), code: 'table-head-blank', ...blankHead });
  }
  for (const { row, column, written } of lines.flatMap(({ cells }) => cells)) {
    if (!LIKE_A_JOIN.test(written)) continue;
    report({ ...placeOf({ row, column }), code: 'table-join-unread', value: written, ...likeJoin });
  }
}

const strayLine = {
  message: 'dòng gạch này không kết thúc đầu bảng nào.',
  fix: 'xoá dòng này; đầu bảng nhiều dòng thì chỉ đặt một dòng | --- | nữa, ngay dưới dòng cuối của đầu bảng.',
};

const blankHead = {
  message: 'ô này của đầu bảng để trống, nên cột không có tên.',
  fix: `trên văn bản gộp với ô bên trái thì viết ${JOIN_LEFT}, gộp với ô phía trên thì viết ${JOIN_UP}; văn bản để trống thì giữ nguyên.`,
};

const likeJoin = {
  message: 'ô này chỉ có một dấu, giống dấu nối ô nhưng không phải.',
  fix: `nối với ô phía trên thì viết ${JOIN_UP}, nối với ô bên trái thì viết ${JOIN_LEFT}; là chữ của văn bản thì để nguyên.`,
};

function faultsOf(table: WrittenTable, lines: readonly WrittenRow[]): JoinFault[] {
  const lone = lines.flatMap(({ cells }) => cells.filter(isJoinedToNothing)).map(loneFault);
  if (lone.length > 0) return lone;
  const holes = holesIn(lines).map(holeFault);
  if (holes.length > 0) return holes;
  const across = table.rows.flatMap(({ cells }) => cells.filter(({ owner }) => owner.row < table.head.length));
  return [...across.map(acrossFault), ...lines.filter(isWithoutCells).map(({ cells }) => emptyFault(cells[0]!))];
}

const isJoinedToNothing = ({ written, row, column }: WrittenCell): boolean =>
  (written === JOIN_UP && row === 0) || (written === JOIN_LEFT && column === 0);

function loneFault(at: WrittenCell): JoinFault {
  const isUp = at.written === JOIN_UP;
  return {
    at,
    message: isUp ? 'dòng đầu của bảng không có ô phía trên để nối.' : 'ô đầu dòng không có ô bên trái để nối.',
    fix: `ghi nội dung của ô, ô trống thì viết | |; nối với ô ${isUp ? `bên trái thì viết ${JOIN_LEFT}` : `phía trên thì viết ${JOIN_UP}`}.`,
  };
}

/** Cells that lie within what another one covers and are not joined to it. */
function holesIn(lines: readonly WrittenRow[]): WrittenCell[] {
  return [...extentsOf(lines)].flatMap(([owner, { columns, rows }]) =>
    lines
      .slice(owner.row, owner.row + rows)
      .flatMap(({ cells }) => cells.slice(owner.column, owner.column + columns))
      .filter((cell) => cell.owner !== owner),
  );
}

function holeFault(at: WrittenCell): JoinFault {
  return {
    at,
    message: 'các ô nối với nhau ở đây không thành một hình chữ nhật.',
    fix: `nối cả ô này (${JOIN_UP} hoặc ${JOIN_LEFT}), hoặc bỏ dấu nối ở ô bên cạnh.`,
  };
}

function acrossFault(at: WrittenCell): JoinFault {
  return {
    at,
    message: 'ô này nối lên đầu bảng, nhưng nằm dưới dòng gạch kết thúc đầu bảng.',
    fix: 'đặt dòng | --- | xuống dưới dòng này, hoặc ghi nội dung của ô.',
  };
}

const isWithoutCells = ({ cells }: WrittenRow): boolean => cells.every((cell) => cell.owner.row < cell.row);

function emptyFault(at: WrittenCell): JoinFault {
  return {
    at,
    message: 'mọi ô của dòng này đều nối lên dòng trên.',
    fix: 'xoá dòng này.',
  };
}
