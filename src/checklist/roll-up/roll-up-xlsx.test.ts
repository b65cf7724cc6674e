import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { aProgressFile, anEntry } from '../../testing/builders/progress.ts';
import { rollUp } from './roll-up.ts';
import { rollUpXlsx } from './roll-up-xlsx.ts';

/** The sheets of a roll-up of so many units, each of which has one duty. */
async function sheetsOf(count: number, mark?: string) {
  const units = Array.from({ length: count }, (_, index) => ({
    id: `phuong-${index}`,
    name: `Phường ${index}`,
    group: false,
    duties: [0],
  }));
  const duties = [{ document: 'cong-van', task: '1a', revision: 1, title: 'Rà soát', due: '2026-06-30' }];
  const index = { contentVersion: 'abcd1234', mark, documents: { 'cong-van': 'Công văn' }, duties, units };
  const files = units.map(({ id }) => ({ name: `${id}.json`, file: aProgressFile({ unit: id, entries: [] }) }));
  return (await readXlsx(await rollUpXlsx(rollUp(index, files, '2026-11-22'), '2026-11-22'))).sheets;
}

describe('the roll-up as a workbook', () => {
  it('holds units, what is overdue with its day, and the matrix', async () => {
    const sheets = await sheetsOf(2);
    expect(sheets.map(({ name }) => name)).toEqual(['ĐơnVị', 'KếtQuả', 'QuáHạn', 'MaTrận']);
    expect(sheets[2]?.rows[4]).toEqual([new Date('2026-06-30T00:00:00Z'), 'Phường 0', 'Rà soát', 'Công văn']);
    expect(sheets[3]?.rows[4]?.slice(3)).toEqual(['Chưa hoàn thành, quá hạn', 'Chưa hoàn thành, quá hạn']);
  });

  it('says on each of its sheets that it is of a training edition, and of the office’s own publication nothing', async () => {
    const wordsOf = (sheets: Awaited<ReturnType<typeof sheetsOf>>) => sheets.map(({ rows }) => rows.flat().join(' '));
    for (const words of wordsOf(await sheetsOf(1, 'BẢN TẬP HUẤN'))) expect(words).toContain('BẢN TẬP HUẤN. ');
    for (const words of wordsOf(await sheetsOf(1))) expect(words).not.toContain('TẬP HUẤN');
  });

  it('names on each of its sheets the units whose figures must be looked at', async () => {
    const index = {
      contentVersion: 'abcd1234',
      documents: {},
      duties: [{ document: 'cong-van', task: '1a', revision: 1, title: 'Rà soát' }],
      units: [{ id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false, duties: [0] }],
    };
    const result = rollUp(
      index,
      [{ name: 'gia.json', file: aProgressFile({ exported: '2099-01-01T00:00:00.000Z' }) }],
      '2026-11-22',
    );
    const { sheets } = await readXlsx(await rollUpXlsx(result, '2026-11-22'));
    for (const { rows } of sheets) expect(rows[1]?.[0]).toMatch(/Số liệu cần kiểm tra lại: Phòng Nội vụ\.$/);
  });

  it('gives no unit all before its last duty is done, as the page does', async () => {
    const duties = Array.from({ length: 300 }, (_, at) => ({
      document: 'cong-van',
      task: `${at}a`,
      revision: 1,
      title: 'Rà soát',
    }));
    const units = [{ id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false, duties: [...duties.keys()] }];
    const index = { contentVersion: 'abcd1234', documents: {}, duties, units };
    const entries = duties.slice(1).map(({ task }) => anEntry({ task }));
    const result = rollUp(index, [{ name: 'a.json', file: aProgressFile({ entries }) }], '2026-11-22');
    const [sheet] = (await readXlsx(await rollUpXlsx(result, '2026-11-22'))).sheets;
    const at = sheet!.rows[3]!.indexOf('Tỷ lệ');
    expect(sheet!.rows.slice(4, 6).map((row) => row[at])).toEqual([0.99, 0.99]);
  });

  it('prints a matrix of many units over several pages, the duties on each, instead of too small to read', async () => {
    const [few, many] = [(await sheetsOf(6))[3]?.pageSetup, (await sheetsOf(30))[3]?.pageSetup];
    expect(few).toMatchObject({ fitToPage: true, fitToWidth: 1 });
    expect(many?.fitToPage ?? false).toBe(false);
    expect(many).toMatchObject({ scale: 80, printTitlesRow: '$4:$4', printTitlesColumn: '$A:$A' });
  });
});
