import { describe, expect, it } from 'vitest';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { progressKey } from '../../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../../domain/progress/progress.schema.ts';
import type { UnitDuties } from '../../../domain/unit/unit-duties.schema.ts';
import { repack } from '../../../outputs/unit-files/office-package.ts';
import { unitXlsx } from '../../../outputs/unit-files/xlsx.ts';
import { anEntry } from '../../../testing/builders/progress.ts';
import { aDuty, someDuties } from '../../../testing/builders/unit-duties.ts';
import { readProgressFile } from '../read-progress.ts';

/** When the content was changed last: the notes are older, and no office program has written the workbook since. */
const SAVED = '2026-11-22T00:00:00.000Z';
const DUTY = aDuty({
  task: '1a',
  product: 'Báo cáo',
  indicators: [{ id: 'ty-le', title: 'Tỷ lệ', quote: 'rà soát' }],
});

const given = (bytes: Uint8Array, name = 'phieu.xlsx'): File =>
  new File([new Uint8Array(bytes)], name, { lastModified: Date.parse('2027-01-01T00:00:00Z') });

/** Reads a workbook that holds these records back. */
async function roundTrip(entries: ProgressEntry[], duties: UnitDuties = someDuties([DUTY]), unitName?: string) {
  const progress = new Map(entries.map((entry) => [progressKey(entry), entry]));
  return readProgressFile(given(await unitXlsx(duties, progress, unitName)));
}

/** The workbook as a clerk saves it who typed into some cells of its first duty. */
async function typedIn(cells: Record<string, CellValue>): Promise<File> {
  const [sheet] = (await readXlsx(await unitXlsx(someDuties([DUTY])))).sheets;
  const rows = sheet!.rows.map((row) => [...row]);
  const head = rows.findIndex((row) => row[0] === 'STT');
  for (const [heading, value] of Object.entries(cells)) rows[head + 1]![rows[head]!.indexOf(heading)] = value;
  return given(await writeXlsx({ sheets: [{ name: 'Phiếu', rows }] }));
}

describe('the workbook of a unit that comes back', () => {
  it('says what was noted, word for word, and when the file was saved', async () => {
    const entry = anEntry({
      status: 'done',
      date: '2026-11-18',
      result: 'Đã công khai\n120 thủ tục',
      evidence: { codeNumber: '05', codeNotation: 'BC-NV', issuedDate: '2026-11-17' },
      note: 'Theo Công văn số 3',
      person: 'Nguyễn Văn A',
      delayReason: 'Chờ thẩm định',
      proposedDate: '2026-12-31',
    });
    const { file, problems } = await roundTrip([entry]);
    expect(problems).toEqual([]);
    expect(file).toEqual({
      format: 'directive-progress',
      formatVersion: 3,
      unit: 'phong-noi-vu',
      contentVersion: 'abcd1234',
      exported: SAVED,
      entries: [{ ...entry, updated: SAVED }],
    });
  });

  it('is as old as its newest note, or as the program says that wrote it last; else of no moment that is known', async () => {
    const late = anEntry({ updated: '2026-11-25T07:30:00.000Z' });
    expect((await roundTrip([late])).file?.exported).toBe('2026-11-25T07:30:00.000Z');
    const [sheet] = (await readXlsx(await unitXlsx(someDuties([DUTY])))).sheets;
    const sheets = [{ name: 'Phiếu', rows: sheet!.rows.map((row) => [...row]) }];
    const modified = new Date('2026-12-02T01:00:00Z');
    const { file } = await readProgressFile(given(await writeXlsx({ sheets, properties: { modified } })));
    expect(file?.exported).toBe('2026-12-02T01:00:00.000Z');
    const silent = repack(await writeXlsx({ sheets }), (path, xml) =>
      path === 'docProps/core.xml' ? xml.replace(/<dcterms:modified.*<\/dcterms:modified>/, '') : xml,
    );
    const unknown = await readProgressFile(given(silent));
    expect(unknown.file?.exported).toBe('2020-01-01T00:00:00.000Z');
    expect(unknown.problems).toEqual([expect.stringContaining('Tệp không ghi đúng thời điểm xuất')]);
  });

  it('keeps indicators and every status apart, and is silent of what nobody has begun', async () => {
    const indicator = anEntry({ status: 'received', indicator: 'ty-le' });
    expect((await roundTrip([indicator])).file?.entries).toEqual([{ ...indicator, updated: SAVED }]);
    expect((await roundTrip([])).file?.entries).toEqual([]);
  });

  it('joins again what was too long for a row', async () => {
    const result = Array.from({ length: 300 }, (_, index) => `từ thứ ${index}`).join(' ');
    expect((await roundTrip([anEntry({ result })])).file?.entries[0]?.result).toBe(result);
  });

  it('says which unit of a group filled it in, where one did', async () => {
    const unit = { id: 'ubnd-xa-phuong', name: 'UBND các xã, phường', group: true };
    const duties = someDuties([DUTY], { unit, address: 'https://vanban.example.vn/don-vi/ubnd-xa-phuong/' });
    expect((await roundTrip([], duties, 'UBND xã Bình Hoà')).file).toMatchObject({
      unit: 'ubnd-xa-phuong',
      unitName: 'UBND xã Bình Hoà',
    });
    expect((await roundTrip([], duties)).file).not.toHaveProperty('unitName');
  });

  it('takes what a clerk types: days as text, statuses in any case and as reports have them', async () => {
    const { file } = await readProgressFile(
      await typedIn({ 'Trạng thái': 'hoàn thành  đúng hạn', 'Ngày hoàn thành': '5/11/2026' }),
    );
    expect(file?.entries).toMatchObject([{ status: 'done', date: '2026-11-05' }]);
  });

  it('tells what it cannot keep, as a progress file does', async () => {
    const { file, problems } = await readProgressFile(
      await typedIn({ 'Trạng thái': 'Gần xong', 'Ngày hoàn thành': 'hôm qua' }),
    );
    expect(file?.entries).toMatchObject([{ status: 'not-started' }]);
    expect(problems.join(' ')).toMatch(/trạng thái không hợp lệ.*ngày hoàn thành không hợp lệ/);
  });

  it('refuses another workbook and a damaged one, each in its own words', async () => {
    const other = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Tên', 'Số'],
            ['a', 1],
          ],
        },
      ],
    });
    expect((await readProgressFile(given(other))).problems).toEqual([
      'Bảng tính này không phải phiếu của đơn vị tải từ Trang thông tin (không có cột “Mã định danh nhiệm vụ”).',
    ]);
    const damaged = (await unitXlsx(someDuties())).slice(0, 2000);
    expect((await readProgressFile(given(damaged))).problems).toEqual([
      'Không đọc được bảng tính: tệp bị lỗi hoặc có mật khẩu. Mở trong Excel, lưu lại thành .xlsx.',
    ]);
  });
});
