import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paragraph, run, table, wordFile } from '../../testing/builders/papers/word-file.ts';
import { runImport } from './run-import.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('src/testing/fixtures/training/content', join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const LETTER = wordFile({
  body: [
    table(
      [
        [
          paragraph('UBND TỈNH MẪU') + paragraph('Số: 77/UBND-NC'),
          paragraph('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Mẫu, ngày 05 tháng 3 năm 2026'),
        ],
      ],
      false,
    ),
    paragraph('Kính gửi: Sở Nội vụ.'),
    paragraph('1. Rà soát hồ sơ trước ngày 20 tháng 3 năm 2026./.'),
    paragraph('CHỦ TỊCH'),
    paragraph('Trần Văn Mẫu'),
  ].join(''),
});

async function imported(files: Record<string, Uint8Array | string>, ...flags: string[]) {
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  let [out, err] = ['', ''];
  const env = { CONTENT_DIR: join(folder, 'content'), PATH: '' };
  const code = await runImport(
    [...flags, ...paths],
    env,
    { write: (text) => (out += text) },
    { write: (text) => (err += text) },
  );
  return { code, out, err };
}

describe('npm run import', () => {
  it('makes a draft of a Word file, with its text beside it, and says what was found', async () => {
    const { code, out } = await imported({ 'a.docx': LETTER });
    expect(code).toBe(0);
    expect(out).toContain('Nhận ra: Công văn số 77, 1 dòng kính gửi');
    const written = readFileSync(join(folder, 'content/van-ban/cong-van-77-ubnd-nc-2026.mdx'), 'utf8');
    expect(written).toContain('\n1. Rà soát hồ sơ trước ngày 20 tháng 3 năm 2026./.\n');
    expect(readFileSync(join(folder, 'content/nguon/cong-van-77-ubnd-nc-2026.txt'), 'utf8')).toContain(
      'Kính gửi: Sở Nội vụ.\n',
    );
  });

  it('never writes over what is there, and goes on with the next file', async () => {
    await imported({ 'a.docx': LETTER });
    const { code, out, err } = await imported({ 'a.docx': LETTER, 'b.txt': 'KẾ HOẠCH\nRà soát\n1. Rà soát hồ sơ.' });
    expect(code).toBe(1);
    expect(err).toMatch(/a\.docx: đã có tệp .*nguon\/cong-van-77-ubnd-nc-2026\.txt, không ghi đè\. Sửa: /);
    expect(out).toContain('Nhận ra: Kế hoạch');
  });

  it('converts old faces only where it is told to, and has the result looked at', async () => {
    const old = wordFile({ body: paragraph(run('1. Rµ so¸t hå s¬ cña tØnh.', '<w:rFonts w:ascii=".VnTime"/>')) });
    expect(await imported({ 'a.docx': old })).toMatchObject({ code: 1, err: expect.stringContaining('--old-fonts') });
    const { code, out } = await imported({ 'a.docx': old }, '--old-fonts');
    expect(code).toBe(0);
    expect(out).toContain('xem lại từng chữ');
    const [name] = readdirSync(join(folder, 'content/nguon')).filter((file) => file.includes('chua-co-ten'));
    expect(readFileSync(join(folder, 'content/nguon', name!), 'utf8')).toBe('1. Rà soát hồ sơ của tỉnh.\n');
  });

  it('does so with plain text too', async () => {
    const text = 'KÕ ho¹ch cña Uû ban nh©n d©n tØnh\n1. Rµ so¸t hå s¬.';
    expect(await imported({ 'a.txt': text })).toMatchObject({
      code: 1,
      err: expect.stringContaining('phông TCVN3 cũ'),
    });
    expect(await imported({ 'a.txt': text }, '--old-fonts')).toMatchObject({ code: 0 });
  });

  it.each([
    ['a.docx', LETTER.slice(0, 200), /bị hỏng.*Sửa:/],
    ['a.pdf', 'không phải PDF', /bị hỏng.*Sửa:/],
    ['a.docx', '', /trống.*Sửa:/],
    ['a.exe', 'MZ', /chưa đọc được loại tệp.*Sửa:/],
    [
      'a.png',
      'ảnh',
      /chưa có chương trình nhận dạng chữ.*tesseract-ocr-vie.*Sửa:|Sửa: cài các gói tesseract-ocr, tesseract-ocr-vie/,
    ],
  ])('refuses %s (%#) in one sentence with the way on', async (name, bytes, message) => {
    const { code, out, err } = await imported({ [name]: bytes });
    expect([code, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n')).toEqual([expect.stringMatching(message)]);
  });

  it('refuses what is too large before it reads it', async () => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, '');
    truncateSync(path, 50_000_000);
    let err = '';
    const code = await runImport(
      [path],
      { CONTENT_DIR: join(folder, 'content') },
      { write: () => 0 },
      { write: (text) => (err += text) },
    );
    expect([code, err]).toEqual([1, expect.stringMatching(/quá 20 MB\. Sửa: .*\n$/)]);
  });

  it('leaves nothing of a number behind: in no message, and nothing of a file beside it in the cache', async () => {
    const number = '0905128847';
    const beside = join(folder, 'content/don-vi/so-y-te.yaml');
    writeFileSync(beside, `${readFileSync(beside, 'utf8')}note: gọi ${number}\n`);
    const letter = ['Số: 9/UBND-NC', '1. Đề nghị gọi số 0905 128 847 trước ngày 20 tháng 3 năm 2026./.'].join('\n');
    const { out, err } = await imported({ 'a.txt': letter });
    expect(`${out}${err}`.replace(/\D/g, '')).not.toContain(number.slice(0, 8));
    const cache = join(import.meta.dirname, '../../../.cache/content');
    const kept = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept.length).toBeGreaterThan(0);
    for (const { parentPath, name } of kept) expect(readFileSync(join(parentPath, name), 'utf8')).not.toContain(number);
  });

  it('writes no source of a document whose name is taken', async () => {
    writeFileSync(join(folder, 'content/van-ban/cong-van-77-ubnd-nc-2026.mdx'), 'đã có');
    const { code, err } = await imported({ 'a.docx': LETTER });
    expect([code, err]).toEqual([1, expect.stringContaining('đã có tệp van-ban/cong-van-77-ubnd-nc-2026.mdx')]);
    expect(readdirSync(join(folder, 'content/nguon'))).not.toContain('cong-van-77-ubnd-nc-2026.txt');
  });

  it('makes the register of a workbook of units, passing over what is there, and tells each bad row', async () => {
    const rows = [
      ['Tên đơn vị', 'Loại', 'Mã ĐVHC', 'Nhóm'],
      ['Phường Cầu Mới', 'Phường', '26734', 'ubnd-cac-xa-phuong-dac-khu'],
      ['Sở Y tế', 'Cơ quan, ban, ngành', null, null],
      ['Thôn Đông', 'Thôn', null, null],
    ];
    const before = readFileSync(join(folder, 'content/don-vi/so-y-te.yaml'), 'utf8');
    const book = await writeXlsx({ sheets: [{ name: 'DS', rows }] });
    const { code, out } = await imported({ 'don-vi.xlsx': book });
    expect(code).toBe(1);
    expect(out).toContain('Đã ghi 1 đơn vị vào');
    expect(out).toContain('dòng 3: Sở Y tế (don-vi/so-y-te.yaml)');
    expect(out).toMatch(/Trang tính «DS», dòng 4, cột «Loại», «Thôn»: không phải loại đơn vị\. Sửa: /);
    const written = readFileSync(join(folder, 'content/don-vi/phuong-cau-moi.yaml'), 'utf8');
    expect(written).toContain("administrativeCode: '26734'");
    expect(readFileSync(join(folder, 'content/don-vi/so-y-te.yaml'), 'utf8')).toBe(before);
    const again = await imported({
      'don-vi.xlsx': await writeXlsx({ sheets: [{ name: 'DS', rows: rows.slice(0, 3) }] }),
    });
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Đã ghi 0 đơn vị')]);
  });

  it('proposes the tasks of a workbook of tasks, and says of another one what it lacks', async () => {
    const rows = [
      ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['1', 'Rà soát hồ sơ tồn đọng', 'Sở Y tế', '15/7/2026'],
    ];
    const { code, out } = await imported({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) });
    expect([code, out]).toEqual([0, expect.stringContaining('1 nhiệm vụ đề xuất')]);
    const other = await writeXlsx({ sheets: [{ name: 'A', rows: [['Mặt hàng', 'Giá']] }] });
    expect(await imported({ 'b.xlsx': other })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/không thấy danh sách.*Sửa: /),
    });
  });
});
