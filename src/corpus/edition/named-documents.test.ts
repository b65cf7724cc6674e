import { describe, expect, it } from 'vitest';
import { aDocument } from '../../testing/builders/document.ts';
import { namedDocuments } from './named-documents.ts';

const plan = aDocument({
  slug: 'ke-hoach-25',
  typeName: 'Kế hoạch',
  codeNumber: '25',
  codeNotation: 'KH-UBND',
  issuedDate: '2024-03-05',
  subject: 'kiểm tra an toàn thực phẩm tại trường học',
});
const { isNamedIn } = namedDocuments([plan, aDocument({ slug: 'thu', displayTitle: 'Thư khen' })]);

describe('a document is named in a text', () => {
  it.each([
    'Theo Kế hoạch số 25/KH-UBND ngày 05 tháng 3 năm 2024 của Uỷ ban nhân dân',
    'theo kế hoạch số 25 / kh-ubnd',
    'Kế hoạch 25/KH-UBND'.normalize('NFD'),
    'Kế hoạch 025 của Thành phố',
    'KẾ HOẠCH SỐ: 25, năm 2024',
    'xem /van-ban/ke-hoach-25/#khoan-1',
    'xem ke-hoach-25.',
    'xem /van-ban/thu/',
    'Làm tốt việc kiểm tra an toàn  thực phẩm, tại trường học.',
    'Kiem tra an toan thuc pham tai truong hoc',
  ])('“%s”', (text) => expect(isNamedIn(text)).toBe(true));

  it.each([
    '',
    'Theo Kế hoạch số 26/KH-UBND',
    'Kế hoạch 250',
    'Kế hoạch số 25/KH-UBND ngày 06 tháng 4 năm 2025',
    'Thông báo số 25/TB-UBND',
    'Kế hoạch 25/TB-UBND',
    'kiểm tra an toàn thực phẩm',
    'ke-hoach-25-b và ke-hoach',
    'thư khen thu',
    'ngày 25 tháng 3',
  ])('but not in “%s”', (text) => expect(isNamedIn(text)).toBe(false));

  it('costs no more where there are many documents', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => ({
      ...plan,
      slug: `van-ban-${i}`,
      codeNumber: String(i + 1),
      subject: `việc thứ ${i} trong năm của các phòng`,
    }));
    const named = namedDocuments(many);
    expect(named.isNamedIn('Kế hoạch số 2999/KH-UBND')).toBe(true);
    expect(named.isNamedIn('nêu việc thứ 2998 trong năm của các phòng')).toBe(true);
    expect(named.isNamedIn(`${'việc thứ chín trong năm '.repeat(2_000)}`)).toBe(false);
  });

  it.each(['a', '0', 'a-', 'Kế hoạch số ', '1/KH-UBND '])(
    'costs what the text is long, whatever it repeats: “%s”',
    (piece) => {
      expect(isNamedIn(piece.repeat(200_000 / piece.length))).toBe(false);
      expect(isNamedIn(`Kế hoạch số${' '.repeat(200_000)}${piece}`)).toBe(false);
    },
  );
});
