import type { Inline, Provision, Table, TableRow } from '../../domain/provision/provision.ts';
import { rowSegment } from '../../domain/provision/provision-id.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { coveringCells } from '../../domain/provision/table-grid.ts';
import { fold } from '../../vietnamese/fold.ts';

/** Heads of a column that numbers the rows: STT, TT, Số TT, Số thứ tự. */
const NUMBERING = /^(?:so)?(?:s?tt|thutu)$/;

type RowForm = 'digits' | 'roman' | 'capital';
const FORMS: readonly [RowForm, RegExp][] = [
  ['digits', /^\d{1,4}(?:\.\d{1,3})*[a-zđ]?$/],
  ['roman', /^[IVX]{1,6}$/],
  ['capital', /^[A-ZĐ]$/],
];

/** The number that a row begins with. */
interface RowNumber {
  form: RowForm;
  number: string;
}

/**
 * Gives the rows of a table whose first column numbers them a permanent address each: the number of the row, after that of
 * the group where the numbers begin anew in each (“II.1”); else its place (“thứ 7”). Returns the ids with their lines.
 * Rows of every other table stay what they were: text of the provision that holds the table.
 */
export function addressRows(table: Table, holder: Provision): { id: string; line: number }[] {
  if (!isNumbered(table)) return [];
  const firstCells = coveringCells(table.rows.map(({ cells }) => cells)).map((cells) => cells[0]);
  const rows = table.rows.filter((_, index) => firstCells[index] && !firstCells[index].isFromAbove);
  const before = holder.content.filter((item) => item.type === 'table' && item.rows.some(({ id }) => id)).length;
  const prefix = before === 0 ? holder.id : `${holder.id}-bang-${before + 1}`;
  const numbers = namesOf(rows.map((row) => readNumber(row, table)));
  rows.forEach((row, index) => {
    const number = numbers[index];
    row.id = `${prefix}-${number === undefined ? `dong-thu-${index + 1}` : rowSegment(number)}`;
    row.number = [number ?? `thứ ${index + 1}`, before > 0 && `bảng ${before + 1}`].filter(Boolean).join(' ');
  });
  return rows.map(({ id, line }) => ({ id: id!, line }));
}

function isNumbered({ head, rows, align }: Table): boolean {
  const firsts = coveringCells(head).flatMap(([first]) => (first && !first.isFromAbove ? [first.cell] : []));
  const isNarrow = firsts.every(({ columns = 1 }) => columns === 1);
  // “A” below “STT” counts the columns.
  const names = firsts.map(({ inlines }) => inlineText(inlines).trim()).filter((name) => !/^\(?[A-Z]\)?$/.test(name));
  const words = fold(names.join('')).replace(/[^a-z]/g, '');
  return align.length > 1 && rows.length > 0 && isNarrow && NUMBERING.test(words);
}

/** The number in the first cell; of a cell as wide as the table (“II. Nhóm nhiệm vụ”) the one that it begins with. */
function readNumber({ cells: [first] }: TableRow, { align }: Table): RowNumber | undefined {
  const text = textOf(first?.inlines);
  const isWide = (first?.columns ?? 1) === align.length;
  const number = isWide ? /^(\S{1,8}?)[.):]\s/.exec(text)?.[1] : text.replace(/[.)]$/, '').trim();
  const form = FORMS.find(([, shape]) => number !== undefined && shape.test(number))?.[0];
  return form && { form, number: number! };
}

const textOf = (inlines: readonly Inline[] = []): string => inlineText(inlines).trim();

/**
 * The name of each row, undefined where it has no number or one that is taken. Numbers of a form that begin anew in each
 * group are named after the number of their group.
 */
function namesOf(numbers: readonly (RowNumber | undefined)[]): (string | undefined)[] {
  const open: RowNumber[] = [];
  const taken = new Set<string>();
  return numbers.map((own) => {
    if (!own) return undefined;
    const level = open.findIndex(({ form }) => form === own.form);
    if (level >= 0) open.length = level;
    const groups = startsAnew(own.form, numbers) ? open.map(({ number }) => number) : [];
    open.push(own);
    const name = [...groups, own.number].join('.');
    const segment = rowSegment(name);
    if (taken.has(segment)) return undefined;
    taken.add(segment);
    return name;
  });
}

function startsAnew(form: RowForm, numbers: readonly (RowNumber | undefined)[]): boolean {
  const same = numbers.flatMap((one) => (one?.form === form ? [rowSegment(one.number)] : []));
  return new Set(same).size < same.length;
}
