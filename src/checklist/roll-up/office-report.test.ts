import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { officeReport } from './office-report.ts';
import { rollUp } from './roll-up.ts';
import { rollUpXlsx } from './roll-up-xlsx.ts';
import { readXlsx } from 'hucre/xlsx';

const index: RollUpIndex = {
  contentVersion: 'abcd1234',
  publisher: 'Văn phòng HĐND và UBND Thành phố',
  documents: {
    'cong-van': 'Công văn của UBND (tên do Văn phòng đặt: “Rà soát”)',
    'ke-hoach': 'Kế hoạch số 2/KH-UBND',
  },
  toCite: { 'cong-van': 'Công văn số ……… ngày ……… của UBND về việc ………' },
  duties: [
    {
      document: 'cong-van',
      task: '1a',
      revision: 1,
      title: 'Rà soát',
      due: '2026-11-05',
      indicators: [{ id: 'thu', title: 'Thu ngân sách' }],
    },
    { document: 'ke-hoach', task: '1', revision: 1, title: 'Báo cáo' },
  ],
  units: [
    { id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false, duties: [0, 1] },
    { id: 'phong-y-te', name: 'Phòng Y tế', group: false, duties: [0] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', group: false, duties: [0] },
  ],
};

const written = anEntry({
  date: '2026-11-04',
  result: 'Đã rà soát.',
  evidence: { codeNumber: '05', codeNotation: 'BC-NV', issuedDate: '2026-11-04' },
  note: 'Còn 2 xã',
});
const target = anEntry({ indicator: 'thu', status: 'in-progress', result: 'đạt 80%', person: 'Bà B' });
const result = rollUp(
  index,
  [
    { name: 'noi-vu.json', file: aProgressFile({ entries: [written, target] }) },
    { name: 'y-te.json', file: aProgressFile({ unit: 'phong-y-te', entries: [] }) },
  ],
  '2026-11-22',
);

/** The lines of a DOCX, as a reader sees them. */
const lines = (bytes: Uint8Array): string[] =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*<|<w:t>([^<]*)/g)].map(([all]) => all.replace(/<[^>]*>|<$/g, '')).join(''),
    )
    .filter((text) => text !== '');

describe('the report that the office drafts from what units handed in', () => {
  it('is of the office, until a day, and cites documents without a word of ours', async () => {
    const found = lines(await officeReport(result, '2026-11-22'));
    expect(found).toEqual(
      expect.arrayContaining([
        'VĂN PHÒNG HĐND VÀ UBND THÀNH PHỐ',
        'BÁO CÁO',
        'Kết quả thực hiện các nhiệm vụ được giao',
        '(tính đến ngày 22/11/2026)',
        'CHÁNH VĂN PHÒNG',
      ]),
    );
    expect(found.join('\n')).toContain(
      'Thực hiện Công văn số ……… ngày ……… của UBND về việc ………; Kế hoạch số 2/KH-UBND, Văn phòng HĐND và UBND Thành phố tổng hợp, báo cáo',
    );
    expect(found.join('\n')).not.toContain('tên do Văn phòng đặt');
  });

  it('says how far the units are and who has not answered', async () => {
    const found = lines(await officeReport(result, '2026-11-22'));
    expect(found).toContain('Số đơn vị đã gửi kết quả: 2. Số đơn vị chưa gửi: 1 (Phòng Kinh tế).');
    expect(found).toContain('Các đơn vị đã gửi hoàn thành 1/3 nhiệm vụ (33%), cụ thể:');
  });

  it('holds by document and duty what each unit wrote, of indicators too', async () => {
    const found = lines(await officeReport(result, '2026-11-22'));
    const from = found.indexOf('2. Kết quả cụ thể');
    expect(found.slice(from, found.indexOf('4. Khó khăn, vướng mắc và nguyên nhân'))).toEqual([
      '2. Kết quả cụ thể',
      '2.1. Công văn số ……… ngày ……… của UBND về việc ………',
      'Nhiệm vụ 1. Rà soát (thời hạn 05/11/2026): 1/2 đơn vị hoàn thành (50%).',
      '- Phòng Nội vụ (hoàn thành ngày 04/11/2026): Đã rà soát; Thu ngân sách (đang thực hiện): đạt 80%. Minh chứng: 05/BC-NV, 04/11/2026. Còn 2 xã. Người thực hiện: Thu ngân sách: Bà B.',
      'Chưa hoàn thành, quá hạn: Phòng Y tế.',
      '2.2. Kế hoạch số 2/KH-UBND',
      'Nhiệm vụ 2. Báo cáo: 0/1 đơn vị hoàn thành (0%).',
      'Chưa thực hiện: Phòng Nội vụ.',
      '3. Nhiệm vụ quá hạn chưa hoàn thành',
      '- Rà soát (thời hạn 05/11/2026): Phòng Y tế.',
    ]);
  });

  it('names who does it where nothing else was noted, and how far an indicator is', async () => {
    const entries = [
      anEntry({ status: 'received', person: 'Ông A' }),
      anEntry({ indicator: 'thu', date: '2026-11-03' }),
    ];
    const own = rollUp(
      index,
      [{ name: 'y-te.json', file: aProgressFile({ unit: 'phong-y-te', entries }) }],
      '2026-11-04',
    );
    expect(lines(await officeReport(own, '2026-11-04'))).toContain(
      '- Phòng Y tế (đã tiếp nhận): Thu ngân sách (hoàn thành ngày 03/11/2026). Người thực hiện: Ông A.',
    );
    const person = rollUp(
      index,
      [{ name: 'y-te.json', file: aProgressFile({ unit: 'phong-y-te', entries: entries.slice(0, 1) }) }],
      '2026-11-04',
    );
    const found = lines(await officeReport(person, '2026-11-04'));
    expect(found).toContain('- Phòng Y tế (đã tiếp nhận): Người thực hiện: Ông A.');
    // What has only been received is not begun, as on a printed sheet: duties, done, in work, not begun, overdue.
    const at = found.indexOf('Phòng Y tế');
    expect(found.slice(at, at + 7)).toEqual(['Phòng Y tế', '1', '0', '0', '1', '0', '0%']);
  });

  it('has the same words in the workbook, a row for each duty of each unit', async () => {
    const { sheets } = await readXlsx(await rollUpXlsx(result, '2026-11-22'));
    const rows = sheets.find(({ name }) => name === 'KếtQuả')!.rows.slice(4);
    expect(rows.map((row) => [row[0], row[4], row[7]])).toEqual([
      [1, 'Phòng Nội vụ', 'Đã rà soát.\nThu ngân sách (đang thực hiện): đạt 80%'],
      [1, 'Phòng Y tế', null],
      [2, 'Phòng Nội vụ', null],
    ]);
    const units = sheets[0]!.rows.slice(4).map((row) => row.slice(0, 4));
    expect(units.map(([number, name, count]) => [number, name, count])).toEqual([
      [1, 'Phòng Nội vụ', 2],
      [2, 'Phòng Y tế', 1],
      [3, 'Phòng Kinh tế', 1],
      [null, 'Tổng cộng', 3],
    ]);
  });
});
