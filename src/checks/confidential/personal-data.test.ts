import { describe, expect, it } from 'vitest';
import { maskPersonalData, personalData } from './personal-data.ts';

const found = (text: string): string[] =>
  personalData('van-ban/a.mdx', text).map(({ line, message }) => `${line} ${message}`);

describe('personalData', () => {
  it.each([
    'Số căn cước 048085001234 cấp ngày',
    'CCCD: 048 085 001 234.',
    '048.085.001.234',
    'CCCD ０４８０８５００１２３４',
    'CMND số 201 234 567',
    'Chứng minh nhân dân: 201234567',
    'gọi 0905123456',
    'ĐT: 0905.123.456',
    '(0905 123 456)',
    '+84 905 123 456',
    '+84905123456',
    '(+84) 905 123 456',
    '+84 (0)905 123 456',
    '(0905) 123 456',
    'ĐT.0905123456',
    'ĐT0905123456',
    'số048085001234',
    '0905–123–456',
    '0905\u2011123\u2011456',
    '1. 0905123456',
    'CCCD: 048-085-001-234',
    'Số CMND của ông Nguyễn Văn A là 012345678',
  ])('finds the number in “%s” and shows its last two digits only', (text) => {
    const [message, ...more] = found(`dòng đầu\n${text}`);
    expect(more).toEqual([]);
    expect(message).toMatch(/^2 có .+ \(••••[\d０-９]{2}\)\.$/u);
  });

  it.each(['/', ',', ', ', '-', ' - ', ';', ' hoặc '])('finds each of two numbers set apart by “%s”', (sign) => {
    expect(found(`ĐT: 0905123456${sign}0987654321`)).toHaveLength(2);
    expect(found(`CCCD: 048085001234${sign}048085001235`)).toHaveLength(2);
  });

  it('finds a number that goes on in the next line', () => {
    expect(found('gọi 0905 123\n  456 ngay')).toMatchObject([expect.stringMatching(/^1 /)]);
  });

  it.each([
    'dự toán 048.085.001.234.567 đồng',
    '048085001234567',
    'điện thoại cơ quan 0236 3821 234',
    'ngày 09/05/2023, 2020 - 2025',
    'Số: 0905/QĐ-UBND',
    'tài khoản 9704361234567890',
    '100.905.123.456 đồng',
    'mã 999085001234',
    'A0905123456B',
    'kinh phí 84.905.123.456 đồng',
    'kinh phí 12.048.085.001.234 đồng',
    'kinh phí cấp chứng minh nhân dân là 123.456.789 đồng',
    'mã số thuế 0305123456',
    'MST: 0305123456-001',
    '0305123456-001',
    'thủ tục 1.009354.000.00.00.H29',
    '2.000815.000.00.00.H12, 3.000123.000.00.00.H12',
    'toạ độ 16.047079, 108.206230',
    'cấp chứng minh nhân dân trước ngày 30/6/2024, 100 hồ sơ',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('watches the handbook and the README, but not the contact of the site', () => {
    expect(personalData('trang.yaml', 'phone: 0905123456')).toEqual([]);
    expect(personalData('huong-dan/a.mdx', '0905123456')).toHaveLength(1);
    expect(personalData('README.md', '048203001234')).toHaveLength(1);
  });
});

describe('maskPersonalData', () => {
  it('keeps the last two digits', () => {
    expect(maskPersonalData('gọi 0905 123 456 ngay')).toBe('gọi •••• ••• •56 ngay');
    expect(maskPersonalData('gọi ０９０５–１２３–４５６')).toBe('gọi ••••–•••–•５６');
    expect(maskPersonalData('0905123456/0987654321')).toBe('••••••••56/••••••••21');
    expect(maskPersonalData('319-TB/VPTU ngày 14 tháng 7')).toBe('319-TB/VPTU ngày 14 tháng 7');
  });
});
