import { describe, expect, it } from 'vitest';
import { flatten } from '../flat/flatten.ts';
import { personalNumbers } from './personal-numbers.ts';

const found = (text: string): string[] =>
  personalNumbers(flatten(text).text).map(({ kind, digits }) => `${kind} ${digits}`);

describe('a number of a person', () => {
  it.each([
    ['gọi 0905 123 456', 'telephone 0905123456'],
    ['+84 (0)905 123 456', 'telephone 840905123456'],
    ['0084 905 123 456', 'telephone 0084905123456'],
    ['| 0905 | 123 | 456 |', 'telephone 0905123456'],
    ['09**05**123456', 'telephone 0905123456'],
    ['ĐT: 905123456', 'telephone 905123456'],
    ['Số căn cước 048085001234 cấp ngày', 'citizen 048085001234'],
    ['CCCD số 04 80 85 00 12 34', 'citizen 048085001234'],
    ['giấy chứng minh: 201-234-567', 'identity-card 201234567'],
    ['Hộ chiếu số B1234567', 'passport 1234567'],
    ['Mã số BHXH: 4820012345', 'social-insurance 4820012345'],
    ['Thẻ BHYT: DN4480123456789', 'health-card 4480123456789'],
    ['MST cá nhân: 8012345678', 'personal-tax 8012345678'],
    ['Mã số thuế: 8345678912', 'personal-tax 8345678912'],
    ['MST của hộ ông Sửu: 8345678912-001', 'personal-tax 8345678912001'],
    ['MST 048085001234', 'personal-tax 048085001234'],
    ['| Họ tên | MST |\n| --- | --- |\n| Sửu | 8345678912 |', 'personal-tax 8345678912'],
    ['mã thẻ TE1484812345678', 'health-card 1484812345678'],
    ['bằng lái CB654321', 'driving-licence 654321'],
    ['HC: D7654321', 'passport 7654321'],
    ['Số thẻ: 4000 0000 0000 0002', 'account 4000000000000002'],
    ['BIDV 31410001234567 (Lê Thị Hợi)', 'account 31410001234567'],
    [
      '| Họ tên | Số tài khoản | Ngân hàng |\n| --- | --- | --- |\n| Hợi | 31410001234567 | BIDV |',
      'account 31410001234567',
    ],
    ['CCCD số 048085001234/CCCD', 'citizen 048085001234'],
    ['GPLX 790 123 456 789', 'driving-licence 790123456789'],
    ['STK 0123456789 của ông Nguyễn Văn A', 'account 0123456789'],
  ])('stands in “%s”', (text, number) => {
    expect(found(`dòng đầu\n${text}`)).toEqual([number]);
  });

  it.each(['/', ',', ', ', '-', ' - ', ';', ' hoặc '])('is each of two that “%s” sets apart', (sign) => {
    expect(found(`ĐT: 0905123456${sign}0987654321`)).toHaveLength(2);
    expect(found(`CCCD: 048085001234${sign}048085001235`)).toHaveLength(2);
  });

  it('is told by the head of its column', () => {
    const row = '| Trần Thị B | 905123456 |';
    expect(found(`| Họ tên | SĐT |\n| --- | --- |\n${row}`)).toEqual(['telephone 905123456']);
    expect(found(`| Họ tên | Số hồ sơ |\n| --- | --- |\n${row}`)).toEqual([]);
  });

  it.each([
    'dự toán 048.085.001.234.567 đồng',
    'điện thoại cơ quan 0236 3821 234',
    'Thời gian ký: 09.01.2025 10:21:11 +07:00',
    'ngày 09/05/2023, 15 giờ',
    'Quyết định số 0905123456/QĐ-XPHC',
    'Giấy phép kinh doanh số 048085001234',
    'MST 0901234567',
    'Mã số thuế của Công ty Sao Mai: 0345678912-002',
    'giá trị 0,345678912',
    'Số thẻ kho 1234567890123456',
    'toạ độ 16.047079, 108.206230',
    'thủ tục 1.009354.000.00.00.H29',
    'tài khoản 3713.0.1056789 tại Kho bạc Nhà nước',
    'A0905123456B',
    'năm 2023 có 12.345 người có BHXH',
  ])('is none of “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
