import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import type { Task } from '../../../domain/document/task.schema.ts';
import { aTask, aUnit } from '../../../testing/builders/corpus.ts';
import { aDocument, aProvision, words } from '../../../testing/builders/document.ts';
import { dueDatesQuoted } from './due-dates-quoted.ts';
import { doersQuoted } from './doers-quoted.ts';
import { productsQuoted } from './products-quoted.ts';
import { rolesQuoted } from './roles-quoted.ts';

const cell = (text: string, rows?: number) => ({ inlines: words(text), ...(rows !== undefined && { rows }) });
const HEADS = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời hạn'];
const units = ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'].map((name, index) => ({
  value: aUnit(['so-y-te', 'so-tai-chinh', 'so-noi-vu'][index]!, name),
}));

/** What the rules say of a task on a row of a plan. */
function fixesOf(rows: ReturnType<typeof cell>[][], task: Partial<Task>, row = 1, heads = HEADS): string[] {
  const table = {
    type: 'table' as const,
    align: [],
    head: [heads.map((head) => cell(head))],
    rows: rows.map((cells, index) => ({ id: `phu-luc-dong-${index + 1}`, cells, line: index })),
  };
  const value = aDocument({
    issuedDate: '2026-03-02',
    body: { provisions: [aProvision('annex', 'phu-luc', { content: [table] })] },
    tasks: [aTask('t', { provision: `phu-luc-dong-${row}`, to: ['so-y-te', 'so-noi-vu'], ...task })],
  });
  const content = { documents: [{ value, file: 'van-ban/a.mdx', broken: [] }], units } as unknown as Content;
  return [dueDatesQuoted, rolesQuoted, productsQuoted, doersQuoted]
    .flatMap((rule) => rule.find(content, '2026-03-10'))
    .map(({ kind, fix }) => `${kind.code} ${/«(.*)»/u.exec(fix ?? '')![1]}`);
}

const row = (time = '30/6/2026') =>
  ['1', 'Lập kế hoạch', 'Sở Y tế', 'Sở Tài chính', 'Kế hoạch', time].map((text) => cell(text));
const quote = 'Lập kế hoạch';
const right: Partial<Task> = {
  quote,
  lead: ['so-y-te'],
  coordinators: ['so-tai-chinh'],
  product: 'Kế hoạch',
  dueDate: '2026-06-30',
};

describe('a task on a row of a table is compared with the other cells of its row', () => {
  it('and says nothing where they agree', () => {
    expect(fixesOf([row()], right)).toEqual([]);
    expect(fixesOf([row('Trước 30/6')], right)).toEqual([]);
    expect(fixesOf([row('Tháng 6/2026')], right)).toEqual([]);
    expect(fixesOf([row('Thường xuyên')], { ...right, dueDate: undefined, dueText: 'Thường xuyên' })).toEqual([]);
  });

  it('in what they contradict or leave out', () => {
    const wrong = { quote, lead: ['so-noi-vu'], dueDate: '2026-07-30', product: 'Báo cáo' };
    expect(fixesOf([row()], wrong)).toEqual([
      'due-date-other dueDate: 2026-06-30',
      'lead-quoted lead: [so-y-te]',
      'coordinator-quoted coordinators: [so-tai-chinh]',
      'product-quoted product: Kế hoạch',
    ]);
  });

  it.each([
    ['Quý IV/2026', 'due: { by: 2026-Q4 }'],
    ['Tháng 8/2026', 'due: { by: 2026-08 }'],
    ['30/6', 'dueDate: 2026-06-30'],
    ['Hằng tháng, trước ngày 25', 'due: { every: month, day: 25 }'],
    ['Thường xuyên', 'dueText: Thường xuyên'],
    ['Năm 2026 và các năm tiếp theo', 'dueText: Năm 2026 và các năm tiếp theo'],
  ])('with the deadline “%s” typed as it is meant', (time, written) => {
    const { dueDate: _, ...task } = right;
    expect(fixesOf([row(time)], task)).toEqual([`due-date-left-out ${written}`]);
  });

  it('in cells that cover several rows', () => {
    const rows = [
      [
        cell('1'),
        cell('Lập sổ'),
        cell('Sở Y tế', 2),
        cell('Sở Tài chính', 2),
        cell('Kế hoạch', 2),
        cell('30/6/2026', 2),
      ],
      [cell('2'), cell('Ghi sổ')],
    ];
    expect(fixesOf(rows, { ...right, quote: 'Ghi sổ' }, 2)).toEqual([]);
    expect(fixesOf(rows, { ...right, quote: 'Ghi sổ', dueDate: '2026-07-30' }, 2)).toEqual([
      'due-date-other dueDate: 2026-06-30',
    ]);
  });

  it('where one cell names who leads and who helps', () => {
    const heads = ['STT', 'Nhiệm vụ', 'Chủ trì, phối hợp'];
    const rows = [[cell('1'), cell('Lập sổ'), cell('Sở Y tế chủ trì, phối hợp với Sở Tài chính')]];
    expect(fixesOf(rows, { quote: 'Lập sổ', lead: ['so-y-te'] }, 1, heads)).toEqual([
      'coordinator-quoted coordinators: [so-tai-chinh]',
    ]);
  });

  it.each([
    ['Đơn vị thực hiện', 'Sở Tài chính', ['to-quoted to: [so-tai-chinh]']],
    ['Cơ quan thực hiện', 'Sở Y tế, Sở Tài chính', ['to-quoted to: [so-y-te, so-noi-vu, so-tai-chinh]']],
    ['Đơn vị triển khai', 'Sở Y tế; Sở Nội vụ', []],
    ['Đơn vị thực hiện', 'Các đơn vị', []],
    ['Đơn vị đề xuất', 'Sở Tài chính', []],
    ['Cơ quan, đơn vị chủ trì', 'Sở Tài chính', ['lead-quoted lead: [so-tai-chinh]']],
    ['Cơ quan chủ trì thực hiện', 'Sở Tài chính', ['lead-quoted lead: [so-tai-chinh]']],
    ['ĐƠN VỊ PHỐI HỢP', 'Sở Tài chính', ['coordinator-quoted coordinators: [so-tai-chinh]']],
  ])('under “%s” for whom a cell names: “%s”', (head, text, expected) => {
    const rows = [[cell('1'), cell('Lập sổ'), cell(text)]];
    expect(fixesOf(rows, { quote: 'Lập sổ' }, 1, ['STT', 'Nhiệm vụ', head])).toEqual(expected);
  });

  it('but not with cells that are empty, or whose column is of something else', () => {
    const rows = [[cell('1'), cell('Lập sổ'), cell('…'), cell('-'), cell(''), cell('')]];
    expect(fixesOf(rows, { quote: 'Lập sổ' })).toEqual([]);
    expect(
      fixesOf([[cell('1'), cell('Lập sổ'), cell('Sở Y tế')]], { quote: 'Lập sổ' }, 1, ['STT', 'Việc', 'Ghi chú']),
    ).toEqual([]);
  });
});
