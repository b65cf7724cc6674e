import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { aDuty, manyDuties, someDuties } from '../../testing/builders/unit-duties.ts';
import { unitXlsx } from './xlsx.ts';

const sheetOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[0];
const rowsOf = async (bytes: Uint8Array) => (await sheetOf(bytes))?.rows ?? [];
const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const cellsUnder = (rows: readonly (readonly unknown[])[], heading: string) => {
  const head = rows.findIndex((row) => row[0] === 'STT');
  const column = rows[head]?.indexOf(heading) ?? -1;
  const below = rows.slice(head + 1);
  const end = below.findIndex(([first]) => !first);
  return below.slice(0, end < 0 ? undefined : end).map((row) => row[column] ?? null);
};

describe('the workbook of a unit', () => {
  it('says above the table whose it is, of which version, and that it is no administrative document', async () => {
    const head = (await rowsOf(await unitXlsx(someDuties()))).slice(0, 6).map(([text]) => text);
    expect(head).toEqual([
      'PHIẾU THEO DÕI THỰC HIỆN NHIỆM VỤ',
      'Phiếu dùng để theo dõi nội bộ, không phải văn bản hành chính',
      'Đơn vị: Phòng Nội vụ',
      'Căn cứ: Công văn của Uỷ ban nhân dân Thành phố',
      'Phiên bản nội dung: abcd1234 (ngày 22 tháng 11 năm 2026)',
      'Đường dẫn: https://vanban.example.vn/don-vi/phong-noi-vu/',
    ]);
  });

  it('has the period beside the name of the unit, typed or to fill in', async () => {
    const periodOf = async (period?: string) =>
      (await rowsOf(await unitXlsx(someDuties(), undefined, undefined, undefined, period)))[2]?.[4];
    expect(await periodOf('Quý IV năm 2026')).toBe('Kỳ theo dõi: Quý IV năm 2026');
    expect(await periodOf()).toMatch(/^Kỳ theo dõi: …+$/);
  });

  it('is signed below the table, on a day', async () => {
    const rows = await rowsOf(await unitXlsx(someDuties()));
    expect(rows.slice(-4).map((row) => [row[1] || null, row[5] || null, row.filter(Boolean).length])).toEqual([
      [null, null, 0],
      [null, '……………, ngày …… tháng …… năm ………', 1],
      ['Người lập phiếu', 'Thủ trưởng đơn vị', 2],
      ['(Ký, ghi rõ họ tên)', '(Ký, ghi rõ họ tên)', 2],
    ]);
  });

  it('bears the name that a unit of a group gave itself', async () => {
    const rows = await rowsOf(await unitXlsx(someDuties(), undefined, 'UBND xã Bình Hoà'));
    expect(rows[2]?.[0]).toBe('Đơn vị: UBND xã Bình Hoà');
  });

  it('leaves a line for the name where a unit of a group gave none: the group’s name is not its own', async () => {
    const unit = { id: 'ubnd-xa-phuong', name: 'Uỷ ban nhân dân các xã, phường', group: true };
    const rows = await rowsOf(await unitXlsx(someDuties([aDuty()], { unit })));
    expect(rows[2]?.[0]).toMatch(/^Đơn vị: …+$/);
    expect(rows[3]?.[0]).toBe('Nhóm đơn vị: Uỷ ban nhân dân các xã, phường');
  });

  it('says of each duty from which document it is', async () => {
    const other = { ...aDuty().document, slug: 'ke-hoach', name: 'Kế hoạch số 12/KH-UBND' };
    const rows = await rowsOf(await unitXlsx(someDuties([aDuty(), aDuty({ number: 2, document: other })])));
    expect(cellsUnder(rows, 'Nội dung nhiệm vụ (nguyên văn)')).toEqual([
      'Khẩn trương rà soát các nhiệm vụ trọng tâm (khoản 1 Công văn)',
      'Khẩn trương rà soát các nhiệm vụ trọng tâm (khoản 1 Kế hoạch số 12/KH-UBND)',
    ]);
  });

  it('keeps few rows in sight for good, however many documents there are, and names them all', async () => {
    const duties = Array.from({ length: 30 }, (_, index) =>
      aDuty({ number: index + 1, document: { ...aDuty().document, citation: `Công văn thứ ${index + 1}` } }),
    );
    const sheet = await sheetOf(await unitXlsx(someDuties(duties)));
    expect(sheet?.freezePane).toEqual({ rows: 8, columns: 1 });
    const texts = sheet?.rows.map(([text]) => text);
    for (const { document } of duties) expect(texts).toContain(`Căn cứ: ${document.citation}`);
    expect(sheet?.pageSetup).toMatchObject({ printArea: '$A$1:$J$73' });
  });

  it('goes on in a row below where a text needs more than the format allows a row', async () => {
    const result = Array.from({ length: 400 }, (_, index) => `từ${index}`).join(' ');
    const progress = new Map([['cong-van/1a/1', anEntry({ result })]]);
    const bytes = await unitXlsx(someDuties(), progress);
    const rows = await rowsOf(bytes);
    const parts = cellsUnder(rows, 'Sản phẩm, kết quả');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join(' ')).toBe(result);
    expect(cellsUnder(rows, 'STT')).toEqual(['1', ...parts.slice(1).map(() => 'tiếp')]);
    expect(cellsUnder(rows, 'Trạng thái').filter((status) => status !== null)).toEqual(['Hoàn thành']);
    const heights = [...part(bytes, 'xl/worksheets/sheet1.xml').matchAll(/ ht="([\d.]+)"/g)].map(([, ht]) =>
      Number(ht),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it('holds every duty once, with its quote and provision, in order', async () => {
    const rows = await rowsOf(await unitXlsx(someDuties(manyDuties(200))));
    expect(cellsUnder(rows, 'STT')).toEqual(Array.from({ length: 200 }, (_, index) => String(index + 1)));
    expect(cellsUnder(rows, 'Nội dung nhiệm vụ (nguyên văn)')[199]).toBe(
      'Siết chặt kỷ luật, kỷ cương hành chính [200] (khoản 1 Công văn)',
    );
  });

  it('holds days as days, not as text, on the very day', async () => {
    const bytes = await unitXlsx(someDuties([aDuty({ dueDate: '2026-01-05' })]));
    expect(cellsUnder(await rowsOf(bytes), 'Thời hạn')).toEqual([new Date('2026-01-05T00:00:00Z')]);
    expect(part(bytes, 'xl/styles.xml')).toContain('dd/mm/yyyy');
  });

  it('looks like the printed sheet: its faces, its rules, its margins', async () => {
    const bytes = await unitXlsx(someDuties([aDuty({ dueDate: '2026-12-31' })]));
    const [styles, sheet] = [part(bytes, 'xl/styles.xml'), part(bytes, 'xl/worksheets/sheet1.xml')];
    /** The style of a cell, as its parts. */
    const styleOf = (cell: string): string => {
      const [, at] = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet) ?? [];
      const formats = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>'));
      return formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)![Number(at)]!;
    };
    const faceOf = (cell: string): string => {
      const [, at] = /fontId="(\d+)"/.exec(styleOf(cell)) ?? [];
      return styles.match(/<font>.*?<\/font>/g)![Number(at)]!;
    };
    expect(faceOf('A1')).toContain('<b/>');
    expect(faceOf('A1')).toContain('<sz val="14"/>');
    expect(faceOf('A8')).toContain('<b/>');
    expect(styleOf('A8')).toMatch(/horizontal="center"/);
    expect(styleOf('A8')).toMatch(/vertical="center"/);
    expect(faceOf('B9')).not.toContain('<b/>');
    expect(faceOf('B9')).toContain('Times New Roman');
    expect(styleOf('B9')).toMatch(/vertical="top"/);
    expect(styleOf('B9')).not.toMatch(/horizontal/);
    expect(styleOf('B9')).toMatch(/wrapText="(?:1|true)"/);
    for (const cell of ['A9', 'E9', 'I9']) {
      expect(styleOf(cell)).toMatch(/horizontal="center"/);
      expect(styleOf(cell)).toMatch(/vertical="top"/);
      expect(styleOf(cell)).toMatch(/wrapText="(?:1|true)"/);
    }
    expect(styles).toMatch(
      /<border>.*<left style="thin".*<right style="thin".*<top style="thin".*<bottom style="thin"/,
    );
    expect(sheet).toMatch(/<pageMargins left="1.18" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.35"/);
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths.slice(0, 3)).toEqual([4.5, 35.5, 10.5]);
    expect(widths).toHaveLength(24);
  });

  it('makes each row as high as its text needs, and still lets it grow', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `từ${index}`).join(' ');
    const duties = someDuties([aDuty(), aDuty({ number: 2, task: '1b', quote: long })]);
    const sheet = part(await unitXlsx(duties), 'xl/worksheets/sheet1.xml');
    const heightOf = (row: number) => Number(new RegExp(`<row r="${row}"[^>]* ht="([\\d.]+)"`).exec(sheet)?.[1]);
    expect(heightOf(8)).toBeGreaterThan(15);
    expect(heightOf(9)).toBeGreaterThan(15);
    expect(heightOf(10)).toBeGreaterThan(2 * heightOf(9));
    expect(sheet).not.toContain('customHeight');
  });

  it('takes days from 1945 on and no other, and says what to type', async () => {
    const sheet = await sheetOf(await unitXlsx(someDuties()));
    const day = sheet?.dataValidations?.find(({ type }) => type === 'date');
    expect(day).toMatchObject({ range: 'E9:E9', operator: 'greaterThanOrEqual', formula1: '16438', allowBlank: true });
    expect(day?.errorMessage).toBe('Gõ ngày theo dạng ngày/tháng/năm.');
  });

  it('has beside the printed columns all else that is known, each under its head', async () => {
    const duty = aDuty({
      lead: ['Phòng A', 'Phòng B'],
      topics: ['Cán bộ', 'Đất đai'],
      product: 'Báo cáo',
      reporting: 'Hằng quý',
      legalBasis: ['Luật A', 'Luật B'],
      indicators: [{ id: 'thu', title: 'Thu ngân sách', quote: 'thu ngân sách' }],
    });
    const entry = anEntry({
      date: '2026-11-19',
      person: 'Nguyễn Văn A',
      delayReason: 'Chờ vốn',
      proposedDate: '2026-12-15',
      evidence: { codeNumber: '05', codeNotation: 'BC-PNV', issuedDate: '2026-11-18' },
    });
    const rows = await rowsOf(await unitXlsx(someDuties([duty]), new Map([['cong-van/1a/1', entry]])));
    const heads = rows.find((row) => row[0] === 'STT')!;
    const said = Object.fromEntries(heads.map((head) => [head, cellsUnder(rows, String(head))]));
    expect(said).toMatchObject({
      'Đơn vị chủ trì': ['Phòng A\nPhòng B', 'Phòng A\nPhòng B'],
      'Minh chứng: số, ký hiệu': ['05/BC-PNV', null],
      'Ngày hoàn thành': [new Date('2026-11-19T00:00:00Z'), null],
      'Minh chứng: ngày': [new Date('2026-11-18T00:00:00Z'), null],
      'Người thực hiện': ['Nguyễn Văn A', null],
      'Lý do chậm': ['Chờ vốn', null],
      'Đề nghị gia hạn đến ngày': [new Date('2026-12-15T00:00:00Z'), null],
      'Tên nhiệm vụ (do Văn phòng đặt)': ['Rà soát nhiệm vụ trọng tâm', 'Thu ngân sách'],
      'Văn bản': Array(2).fill('Công văn của Uỷ ban nhân dân Thành phố'),
      'Vai trò': ['Thực hiện', 'Thực hiện'],
      'Lĩnh vực': Array(2).fill('Cán bộ\nĐất đai'),
      'Chế độ báo cáo': ['Hằng quý', 'Hằng quý'],
      'Căn cứ': Array(2).fill('Luật A\nLuật B'),
      'Căn cứ giao nhiệm vụ': Array(2).fill('văn bản giao trực tiếp đơn vị'),
      'Đường dẫn': Array(2).fill('https://vanban.example.vn/van-ban/cong-van/#viec-1a'),
      'Mã định danh nhiệm vụ': ['cong-van/1a/1', 'cong-van/1a/1/thu'],
    });
  });

  it('leaves blank what the directive does not set', async () => {
    const rows = await rowsOf(await unitXlsx(someDuties()));
    for (const heading of ['Thời hạn', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm, kết quả', 'Ghi chú']) {
      expect(cellsUnder(rows, heading)).toEqual([null]);
    }
  });

  it('offers every status in every row and refuses others', async () => {
    const sheet = await sheetOf(await unitXlsx(someDuties(manyDuties(3))));
    const list = sheet?.dataValidations?.find(({ type }) => type === 'list');
    expect(list?.range).toBe('I9:I11');
    expect(list?.showErrorMessage).toBe(true);
    expect(list?.values ?? list?.formula1).toEqual([
      'Chưa thực hiện',
      'Đã tiếp nhận',
      'Đang thực hiện',
      'Hoàn thành',
      'Hoàn thành quá hạn',
    ]);
  });

  it('prints on A4 landscape, one page wide, its header row on every page', async () => {
    const bytes = await unitXlsx(someDuties(manyDuties(3)));
    const sheet = await sheetOf(bytes);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$8:$8',
      printArea: '$A$1:$J$15',
    });
    expect(sheet?.freezePane).toEqual({ rows: 8, columns: 1 });
  });

  it('prints an address at the foot of each page as it is, also one with the sign that begins a code there', async () => {
    const bytes = await unitXlsx(someDuties([aDuty()], { address: 'https://vi-du.vn/don-vi/?a=1&b=2' }));
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('https://vi-du.vn/don-vi/?a=1&amp;&amp;b=2</oddFooter>');
  });

  it('names the sheet in print ranges without needing quotes that the writer does not set', async () => {
    const names = part(await unitXlsx(someDuties()), 'xl/workbook.xml').matchAll(/<definedName [^>]*>([^!<]+)!/g);
    for (const [, sheet] of names) expect(sheet).toMatch(/^\p{L}+$/u);
  });

  it('shows what the unit noted, and marks what was revised since', async () => {
    const progress = new Map([
      ['cong-van/1a/1', anEntry({ result: 'Đã rà soát', date: '2026-11-19', evidence: { codeNumber: '05' } })],
      ['cong-van/1b/1', anEntry({ task: '1b' })],
    ]);
    const duties = someDuties([aDuty({ product: 'Báo cáo' }), aDuty({ number: 2, task: '1b', revision: 2 })]);
    const rows = await rowsOf(await unitXlsx(duties, progress));
    expect(cellsUnder(rows, 'Trạng thái')).toEqual(['Hoàn thành', 'Chưa thực hiện']);
    expect(cellsUnder(rows, 'Sản phẩm, kết quả')).toEqual(['Báo cáo\nĐã rà soát', null]);
    expect(cellsUnder(rows, 'Minh chứng: số, ký hiệu')).toEqual(['05', null]);
    expect(cellsUnder(rows, 'Ghi chú')).toEqual([null, 'Nhiệm vụ đã sửa (lần sửa 2), cần rà soát']);
  });

  it('says on paper why a duty was late, and that it was', async () => {
    const entry = anEntry({ date: '2026-11-12', note: 'Đủ', delayReason: 'Chờ vốn', proposedDate: '2026-11-15' });
    const rows = await rowsOf(
      await unitXlsx(someDuties([aDuty({ dueDate: '2026-11-10' })]), new Map([['cong-van/1a/1', entry]])),
    );
    expect(cellsUnder(rows, 'Ghi chú')).toEqual(['Đủ\nLý do chậm: Chờ vốn\nĐề nghị gia hạn đến ngày 15/11/2026']);
    expect(cellsUnder(rows, 'Trạng thái')).toEqual(['Hoàn thành quá hạn']);
  });

  it('holds text that looks like a formula as text', async () => {
    const bytes = await unitXlsx(someDuties(), new Map([['cong-van/1a/1', anEntry({ note: '=HYPERLINK("x")' })]]));
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(cellsUnder(await rowsOf(bytes), 'Ghi chú')).toEqual(['=HYPERLINK("x")']);
  });

  it('is the same file, byte for byte, whenever it is made', async () => {
    const [first, second] = [await unitXlsx(someDuties()), await unitXlsx(someDuties())];
    expect(first).toEqual(second);
    expect(part(first, 'docProps/core.xml')).toContain('2026-11-22T00:00:00Z</dcterms:modified>');
  });

  it('bears a fixed moment where nobody knows when its content changed', async () => {
    const bytes = await unitXlsx(someDuties([aDuty()], { contentDate: undefined }));
    expect(part(bytes, 'docProps/core.xml')).toContain('2020-01-01T00:00:00Z</dcterms:modified>');
  });

  it('opens for a unit that has no duties', async () => {
    expect((await rowsOf(await unitXlsx(someDuties([])))).at(-1)?.[0]).toBe('STT');
  });
});
