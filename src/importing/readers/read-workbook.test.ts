import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readCsv, readWorkbook } from './read-workbook.ts';

const rowsOf = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes)).map(({ rows }) => rows.map(({ cells }) => cells));
const book = (rows: (string | number | Date | null)[][], more: object = {}) =>
  writeXlsx({ sheets: [{ name: 'Đơn vị', rows, ...more }] });

describe('a workbook', () => {
  it('is read as people see it: days, codes and lines inside cells', async () => {
    const bytes = await book([['Sở  Y tế ', 26734, new Date(Date.UTC(2025, 6, 1)), 'a \n b', null]]);
    expect((await rowsOf(bytes))[0]![0]!.slice(0, 4)).toEqual(['Sở Y tế', '26734', '01/07/2025', 'a\nb']);
  });

  it('says of every row what a merged cell says of all of them', async () => {
    const bytes = await book(
      [
        ['Xã', 'A'],
        [null, 'B'],
      ],
      { merges: [{ startRow: 0, endRow: 1, startCol: 0, endCol: 0 }] },
    );
    expect(await rowsOf(bytes)).toEqual([
      [
        ['Xã', 'A'],
        ['Xã', 'B'],
      ],
    ]);
  });

  it('has no sheets that somebody has hidden', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Một', rows: [['a']] },
        { name: 'Hai', rows: [['b']], hidden: true },
      ],
    });
    expect((await readWorkbook(bytes)).map(({ name }) => name)).toEqual(['Một']);
  });

  it.each([
    [
      'locked',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }], encryption: { password: 'x', spinCount: 1 } }),
      /mật khẩu.*Sửa:/,
    ],
    [
      'with macros',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }], vbaProject: new Uint8Array([1]) }),
      /macro.*Sửa:/,
    ],
    ['broken', async () => (await book([['a']])).slice(0, 300), /bị hỏng.*Sửa:/],
    ['no workbook', () => Promise.resolve(new TextEncoder().encode('Không phải.')), /Sửa:/],
  ])('is refused in one sentence with the way on: %s', async (_, make, message) => {
    await expect(readWorkbook(await make())).rejects.toThrow(message);
  });

  it('may be pasted, or a .csv file, with commas or semicolons', () => {
    const cells = (text: string) => readCsv(text)[0]!.rows.map((row) => row.cells);
    expect(cells('Tên\tMã\nXã A, B\t00001')).toEqual([
      ['Tên', 'Mã'],
      ['Xã A, B', '00001'],
    ]);
    expect(cells('Tên;Mã\n"Xã A; B";00001')[1]).toEqual(['Xã A; B', '00001']);
  });
});
