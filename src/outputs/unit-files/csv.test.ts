import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { aDuty, someDuties } from '../../testing/builders/unit-duties.ts';
import { csvCell, keptText, unitCsv } from './csv.ts';

const read = (csv: string) => parseCsv(csv) as string[][];
const column = (csv: string, heading: string) => {
  const [head, ...rows] = read(csv);
  return rows.map((row) => row[head?.indexOf(heading) ?? -1] ?? '');
};

describe('the CSV of a unit', () => {
  it('begins with a byte order mark, ends every line with CRLF and has one width', () => {
    const csv = unitCsv(someDuties([aDuty(), aDuty({ number: 2, task: '1b' })]));
    expect(csv.startsWith('\uFEFFSTT,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(new Set(read(csv).map((row) => row.length)).size).toBe(1);
    expect(read(csv)).toHaveLength(3);
  });

  it('keeps official text with commas, quotes and line ends word for word', () => {
    const quote = 'Đẩy mạnh “Nhà nước và Nhân dân cùng làm”, "Toàn dân";\nuỷ, ủy';
    expect(column(unitCsv(someDuties([aDuty({ quote })])), 'Nội dung nhiệm vụ (nguyên văn)')).toEqual([quote]);
  });

  it('puts each indicator on a line of its own below its duty', () => {
    const indicators = [{ id: 'thu-ngan-sach', title: 'Thu ngân sách', quote: 'thu ngân sách' }];
    const csv = unitCsv(someDuties([aDuty({ number: 3, indicators })]));
    expect(column(csv, 'STT')).toEqual(['3', '\t3.1']);
    expect(column(csv, 'Mã định danh nhiệm vụ')).toEqual(['cong-van/1a/1', 'cong-van/1a/1/thu-ngan-sach']);
  });

  it('holds everything that is known of a duty, each under its heading', () => {
    const duty = aDuty({
      lead: ['Phòng A', 'Phòng B'],
      coordinators: ['Phòng C'],
      dueDate: '2026-12-31',
      product: 'Báo cáo',
      reporting: 'Hằng quý',
      legalBasis: ['Luật A', 'Luật B'],
      topics: ['Cán bộ'],
    });
    const evidence = { codeNumber: '05', codeNotation: 'BC-PNV', issuedDate: '2026-11-18' };
    const said = { result: 'Xong', note: 'Đúng hạn', person: 'Nguyễn Văn A', delayReason: 'Chờ vốn' };
    const entry = anEntry({ date: '2026-11-19', evidence, ...said, proposedDate: '2026-12-15' });
    const [heads = [], row = []] = read(unitCsv(someDuties([duty]), new Map([['cong-van/1a/1', entry]])));
    expect(Object.fromEntries(heads.map((head, at) => [head, row[at]]))).toEqual({
      STT: '1',
      'Văn bản': 'Công văn của Uỷ ban nhân dân Thành phố',
      'Điều khoản': 'khoản 1',
      'Tên nhiệm vụ (do Văn phòng đặt)': 'Rà soát nhiệm vụ trọng tâm',
      'Nội dung nhiệm vụ (nguyên văn)': 'Khẩn trương rà soát các nhiệm vụ trọng tâm',
      'Vai trò': 'Thực hiện',
      'Đơn vị chủ trì': 'Phòng A; Phòng B',
      'Đơn vị phối hợp': 'Phòng C',
      'Thời hạn': '2026-12-31',
      'Thời hạn bằng chữ': '\t31/12/2026',
      Kỳ: '',
      'Sản phẩm, kết quả': 'Báo cáo',
      'Chế độ báo cáo': 'Hằng quý',
      'Căn cứ': 'Luật A; Luật B',
      'Lĩnh vực': 'Cán bộ',
      'Trạng thái': 'Hoàn thành',
      'Ngày hoàn thành': '2026-11-19',
      'Kết quả thực hiện': 'Xong',
      'Minh chứng: số': '\t05',
      'Minh chứng: ký hiệu': 'BC-PNV',
      'Minh chứng: ngày': '2026-11-18',
      'Ghi chú': 'Đúng hạn',
      'Người thực hiện': 'Nguyễn Văn A',
      'Lý do chậm': 'Chờ vốn',
      'Đề nghị gia hạn đến ngày': '2026-12-15',
      'Căn cứ giao nhiệm vụ': 'văn bản giao trực tiếp đơn vị',
      'Lần sửa của nhiệm vụ': '1',
      'Mã định danh nhiệm vụ': 'cong-van/1a/1',
      'Đường dẫn': 'https://vanban.example.vn/van-ban/cong-van/#viec-1a',
    });
  });

  it('names an indicator, not its duty, on the line of the indicator; without evidence its cells are blank', () => {
    const indicators = [{ id: 'thu', title: 'Thu ngân sách', quote: 'thu ngân sách' }];
    const csv = unitCsv(
      someDuties([aDuty({ indicators })]),
      new Map([['cong-van/1a/1/thu', anEntry({ indicator: 'thu' })]]),
    );
    expect(column(csv, 'Tên nhiệm vụ (do Văn phòng đặt)')).toEqual(['Rà soát nhiệm vụ trọng tâm', 'Thu ngân sách']);
    expect(column(csv, 'Nội dung nhiệm vụ (nguyên văn)')[1]).toBe('thu ngân sách');
    expect(column(csv, 'Trạng thái')).toEqual(['Chưa thực hiện', 'Hoàn thành']);
    expect(column(csv, 'Minh chứng: ngày')).toEqual(['', '']);
  });

  it('leaves blank what the directive does not set', () => {
    const csv = unitCsv(someDuties());
    for (const heading of ['Thời hạn', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm, kết quả']) {
      expect(column(csv, heading)).toEqual(['']);
    }
  });

  it('holds what the unit noted of today’s revision, and nothing of an older one', () => {
    const entry = anEntry({ result: 'Đã xong', evidence: { codeNumber: '05', issuedDate: '2026-11-18' } });
    const duties = someDuties([aDuty(), aDuty({ number: 2, task: '1b', revision: 2 })]);
    const progress = new Map([
      ['cong-van/1a/1', entry],
      ['cong-van/1b/1', anEntry({ task: '1b', result: 'cũ' })],
    ]);
    const csv = unitCsv(duties, progress);
    expect(column(csv, 'Trạng thái')).toEqual(['Hoàn thành', 'Chưa thực hiện']);
    expect(column(csv, 'Kết quả thực hiện')).toEqual(['Đã xong', '']);
    expect(column(csv, 'Minh chứng: số')).toEqual(['\t05', '']);
  });
});

describe('a text that a spreadsheet would take for a number', () => {
  it.each(['1.10', '005', '3-4', '12/5', '1e5', '1E12', '31/12/2026', '09:30', '1234567890123456'])(
    'is kept as text: %s',
    (text) => expect(keptText(text)).toBe(`\t${text}`),
  );

  it.each(['1', '0', '14', '2026-11-05', '05/BC-NV', 'khoản 4', '', '-1', 'Quý 4', '1e', 'e5', '1e5x', '12 tháng'])(
    'is none: %s',
    (text) => expect(keptText(text)).toBe(text),
  );
});

describe('a CSV cell', () => {
  it.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['-1', "'-1"],
    ['a - b', 'a - b'],
  ])('of %j is %j', (text, cell) => expect(csvCell(text)).toBe(cell));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "-2+3+cmd|' /C calc'!A0"])(
    'cannot be run as a formula: %j',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each([
    ['a; -b', "a; '-b"],
    ['a;=1+1', "a;'=1+1"],
    ['a\t+1', "a\t'+1"],
    ['a\n- Phòng B;\n\n- Phòng C', "a\n'- Phòng B;\n\n'- Phòng C"],
    ['a;"=1"', `a;"'=1"`],
    ['a;\u00a0\u200b＠SUM(A1)', "a;\u00a0\u200b'＠SUM(A1)"],
    ['a;;" ;=1', `a;;" ;'=1`],
    ['\t=1', "'\t'=1"],
  ])('runs nothing where the file is read with another separator: %j', (text, safe) => {
    expect(parseCsv(csvCell(text), { delimiter: ',' })).toEqual([[safe]]);
  });

  it('never begins with what a spreadsheet would run, whichever separator the file is read with', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\uff1d',
      ';',
      ',',
      '\t',
      '"',
      "'",
      '\n',
      '\r',
      ' ',
      '\u00a0',
      'a',
      '1',
    );
    const text = fc.string({ unit: sign, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (quote, product) => {
        const csv = unitCsv(someDuties([aDuty({ quote, product })]));
        for (const delimiter of [',', ';', '\t']) {
          const cells = (parseCsv(csv, { delimiter }) as string[][]).flat();
          expect(cells.filter((cell) => /^[\s"]*[=+\-@\uff1d]/.test(cell))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is made in time that grows with its length', () => {
    expect(csvCell('"'.repeat(200_000))).toHaveLength(400_002);
    expect(csvCell(';\n '.repeat(100_000)).length).toBeGreaterThan(300_000);
  });

  it.each(['Uỷ ban; Sở; Phòng', 'từ 1 - 2; 3 - 4', 'a@b.vn', 'A=B', 'x "y" z'])(
    'leaves signs in a text alone: %j',
    (text) => {
      expect(parseCsv(csvCell(text), { delimiter: ',' })).toEqual([[text]]);
    },
  );

  it.each(['Khẩn trương', '2020 - 2025', '05/7/2023', ''])('leaves plain text alone: %j', (text) => {
    expect(csvCell(text)).toBe(text);
  });
});
