import { describe, expect, it } from 'vitest';
import { isAllCaps, readMarker } from './markers.ts';

const shown = (line: string, isTitle = false): string | undefined => {
  const marker = readMarker(line, isTitle);
  return marker && `${marker.form} ${marker.number} [${marker.text}]${marker.isDoubtful ? '?' : ''}`;
};

describe('readMarker', () => {
  it.each([
    ['1. Nội dung', 'clause 1 [1.]'],
    ['12. Nội dung', 'clause 12 [12.]'],
    ['1a. Nội dung', 'clause 1a [1a.]'],
    ['1đ. Nội dung', 'clause 1đ [1đ.]'],
    ['1.Nội dung', 'clause 1 [1.]'],
    ['1.', 'clause 1 [1.]'],
    ['1/ Nội dung', 'clause 1 [1/]'],
    ['1) Nội dung', 'bracketed 1 [1)]'],
    ['1.1. Nội dung', 'dotted 1.1 [1.1.]'],
    ['1.1 Nội dung', 'dotted 1.1 [1.1]?'],
    ['f) Chỉ là điểm sau e)', 'letter f [f)]?'],
    ['1.2.10. Nội dung', 'dotted 1.2.10 [1.2.10.]'],
    ['a) Nội dung', 'letter a [a)]'],
    ['đ) Nội dung', 'letter đ [đ)]'],
    ['a. Nội dung', 'letter a [a.]'],
    ['a1) Nội dung', 'letter a1 [a1)]'],
    ['b.2) Nội dung', 'dotted-letter b.2 [b.2)]'],
    ['iv) Nội dung', 'small-roman iv [iv)]'],
    ['II. NỘI DUNG', 'roman II [II.]'],
    ['II - NỘI DUNG', 'roman II [II -]'],
    ['A. Nội dung', 'capital A [A.]?'],
    ['Điều 3. Tên', 'article 3 [Điều 3.]'],
    ['ĐIỀU 3: Tên', 'article 3 [ĐIỀU 3:]'],
    ['Điều 3- Tên', 'article 3 [Điều 3-]'],
    ['Điều 3 – Tên', 'article 3 [Điều 3 –]'],
    ['ĐIỀU 3 - “Tên”', 'article 3 [ĐIỀU 3 -]'],
    ['Điều 3.- Tên', 'article 3 [Điều 3.-]'],
    ['1.1- Nội dung', 'dotted 1.1 [1.1-]'],
    ['Điều 3a. Tên', 'article 3a [Điều 3a.]'],
    ['Điều 3', 'article 3 [Điều 3]'],
    ['Chương I', 'chapter I [Chương I]'],
    ['Chương I- Tên', 'chapter I [Chương I-]'],
    ['Chương I – Tên', 'chapter I [Chương I –]'],
    ['Mục 1. Tên', 'section 1 [Mục 1.]'],
    ['CHƯƠNG IV. TÊN', 'chapter IV [CHƯƠNG IV.]'],
    ['Chương II QUY ĐỊNH CHUNG', 'chapter II [Chương II]'],
    ['Mục 1: Tên', 'section 1 [Mục 1:]'],
    ['Tiểu mục 2', 'subsection 2 [Tiểu mục 2]'],
    ['Phần thứ hai', 'part thứ hai [Phần thứ hai]'],
    ['PHẦN THỨ HAI MƯƠI MỐT NHỮNG QUY ĐỊNH', 'part THỨ HAI MƯƠI MỐT [PHẦN THỨ HAI MƯƠI MỐT]'],
    ['Phụ lục', 'annex  [Phụ lục]'],
    ['PHỤ LỤC III', 'annex III [PHỤ LỤC III]'],
  ])('reads “%s”', (line, marker) => {
    expect(shown(line)).toBe(marker);
  });

  it.each([
    '14/7/2023 là ngày ban hành',
    '1.500 triệu đồng',
    '319/TB-VPTU',
    '30/2020/NĐ-CP',
    '5% chỉ tiêu',
    'TM. UỶ BAN NHÂN DÂN',
    '1- Nội dung',
    '(1) Nội dung',
    '１. Nội dung',
    '1.1-1.2 là hai khoản',
    'Điều 5-7 của Luật',
    'Điều 5- của Luật',
    'Điều này quy định',
    'Điều 5 của Luật',
    'Điều 5.1 của Luật',
    'Chương trình hành động',
    'Chương II của Luật',
    'Mục đích, yêu cầu',
    'Phần lớn các phường',
    'Phần thứ yếu của công việc',
    'Phụ lục kèm theo',
    'Phụ lục I của Quy chế',
    'IIII. Không phải số La Mã',
    'f- Không phải điểm',
    'a b c',
    '',
  ])('finds no number in “%s”', (line) => {
    expect(shown(line)).toBeUndefined();
  });

  it('needs less punctuation in a line that its writer made a heading', () => {
    expect(shown('Điều 3 Hiệu lực', true)).toBe('article 3 [Điều 3]');
    expect(shown('Mục 2 Tổ chức', true)).toBe('section 2 [Mục 2]');
  });
});

describe('a text in capitals', () => {
  it.each(['TỔ CHỨC THỰC HIỆN', 'UBND', 'NĂM 2023', 'A – B', 'ĐỀ ÁN “06”'])('is “%s”', (text) => {
    expect(isAllCaps(text)).toBe(true);
  });

  it.each(['A', 'A.', '12', 'Tổ chức', 'TỔ CHỨC thực hiện', 'uBND', ''])('is not “%s”', (text) => {
    expect(isAllCaps(text)).toBe(false);
  });
});
