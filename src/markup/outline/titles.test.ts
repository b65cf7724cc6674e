import { describe, expect, it } from 'vitest';
import { readOutline } from '../../testing/outline-text.ts';

describe('the title of a provision', () => {
  it.each([
    [
      'is the text after its number, where more follows',
      'Điều 1. Phạm vi\n\nNghị quyết này quy định.',
      ['article #dieu-1 [Điều 1.] = Phạm vi', '  | Nghị quyết này quy định.'],
    ],
    [
      'is no sentence',
      'Điều 1. Có hiệu lực từ ngày ký.\n\nHết.',
      ['article #dieu-1 [Điều 1.]', '  | Có hiệu lực từ ngày ký.', '  | Hết.'],
    ],
    [
      'is no sentence that leads on to the next',
      'Điều 1. Các phòng:\n\n1. Một.',
      ['article #dieu-1 [Điều 1.]', '  | Các phòng:', '  clause #dieu-1-khoan-1 [1.]', '    | Một.'],
    ],
    [
      'is not the only text of an article',
      'Điều 1. Có hiệu lực từ ngày ký',
      ['article #dieu-1 [Điều 1.]', '  | Có hiệu lực từ ngày ký'],
    ],
    [
      'may stand below the number of an article',
      'Điều 1.\n\nPhạm vi\n\nNghị quyết này quy định.',
      ['article #dieu-1 [Điều 1.] = Phạm vi', '  | Nghị quyết này quy định.'],
    ],
    [
      'is not a sentence below the number',
      'Điều 1.\n\nNghị quyết này quy định:\n\n1. Một.',
      ['article #dieu-1 [Điều 1.]', '  | Nghị quyết này quy định:', '  clause #dieu-1-khoan-1 [1.]', '    | Một.'],
    ],
    [
      'stands below the number of a chapter as a rule, over as many lines as are in capitals',
      'Chương I\nQUY ĐỊNH CHUNG\nVÀ GIẢI THÍCH\n\nĐiều 1. Một.',
      ['chapter #chuong-1 [Chương I] = QUY ĐỊNH CHUNG VÀ GIẢI THÍCH', '  article #dieu-1 [Điều 1.]', '    | Một.'],
    ],
    [
      'stands after a blank line as well',
      'Chương I\n\nQuy định chung\n\nĐiều 1. Một.',
      ['chapter #chuong-1 [Chương I] = Quy định chung', '  article #dieu-1 [Điều 1.]', '    | Một.'],
    ],
    [
      'is not the first sentence of a chapter',
      'Chương I\n\nChương này quy định.\n\nĐiều 1. Một.',
      ['chapter #chuong-1 [Chương I]', '  | Chương này quy định.', '  article #dieu-1 [Điều 1.]', '    | Một.'],
    ],
    [
      'is not an item of a list',
      'Mục 1\n\n- gạch\n\nĐiều 1. Một.',
      ['section #muc-1 [Mục 1]', '  · - gạch', '  article #dieu-1 [Điều 1.]', '    | Một.'],
    ],
    [
      'of a chapter may end in a colon',
      'Mục 1\n\nTổ chức; thực hiện:\n\nĐiều 1. Một.',
      ['section #muc-1 [Mục 1] = Tổ chức; thực hiện:', '  article #dieu-1 [Điều 1.]', '    | Một.'],
    ],
    ['is what is in capitals, even alone', 'I. TÌNH HÌNH.', ['heading #muc-1 [I.] = TÌNH HÌNH.']],
    [
      'ends with the line where its writer ended it',
      'I. Tình hình\nNăm 2023 phát triển.',
      ['heading #muc-1 [I.] = Tình hình', '  | Năm 2023 phát triển.'],
    ],
    [
      'goes on where a program has wrapped it',
      'Điều 1. Tên điều rất dài mà chương trình ngắt ở cuối dòng vì hết chỗ của dòng\nnày đây\n\nMột.',
      [
        'article #dieu-1 [Điều 1.] = Tên điều rất dài mà chương trình ngắt ở cuối dòng vì hết chỗ của dòng này đây',
        '  | Một.',
      ],
    ],
    [
      'goes on with a small letter',
      'Điều 1. PHẠM VI\nnày\n\nMột.',
      ['article #dieu-1 [Điều 1.] = PHẠM VI này', '  | Một.'],
    ],
    [
      'ends before a quotation on the next line',
      'Điều 1. Tên điều\n“Trích” là một\n\nMột.',
      ['article #dieu-1 [Điều 1.] = Tên điều', '  | “Trích” là một', '  | Một.'],
    ],
    [
      'is what is bold',
      'I. **Tình hình** năm 2023\nphát triển.',
      ['heading #muc-1 [I.] = Tình hình', '  | năm 2023 phát triển.'],
    ],
    [
      'is what is bold on its line, without the bold',
      '**I. Tình hình**\n\nNăm 2023.',
      ['heading #muc-1 [I.] = Tình hình', '  | Năm 2023.'],
    ],
    [
      'needs no punctuation after a number that is bold with it',
      '**Điều 1 Phạm vi**\n\nMột.',
      ['article #dieu-1 [Điều 1] = Phạm vi', '  | Một.'],
    ],
    [
      'is every line that is bold',
      'I. **Tình hình**\n**và kết quả**\nNăm 2023.',
      ['heading #muc-1 [I.] = Tình hình và kết quả', '  | Năm 2023.'],
    ],
    [
      'is not the bold text of a clause',
      '1. **Rà soát** các việc.',
      ['clause #khoan-1 [1.]', '  | **Rà soát** các việc.'],
    ],
    [
      'is whatever a heading says',
      '## I. Tình hình.\n\nNăm 2023.',
      ['heading #muc-1 [I.] = Tình hình.', '  | Năm 2023.'],
    ],
    [
      'is a heading below the number',
      'I.\n\n## **Tình hình**\n\nNăm.',
      ['heading #muc-1 [I.] = Tình hình', '  | Năm.'],
    ],
    [
      'of an annex stands below it',
      'Phụ lục\n\nDANH SÁCH\n\n1. Một.',
      ['annex #phu-luc [Phụ lục] = DANH SÁCH', '  clause #phu-luc-khoan-1 [1.]', '    | Một.'],
    ],
  ])('%s', (_, body, expected) => {
    expect(readOutline(body)).toEqual(expected);
  });
});

describe('the head of an annex', () => {
  const annexOf = (tag: string, text: string) =>
    readOutline(`1. Một.\n\n<Annex${tag}>\n\n${text}\n\n1. Hai.\n\n</Annex>`).slice(2, 5);

  it.each([
    ['Biểu số 1\n\nDỰ TOÁN', ['annex #phu-luc [Biểu số 1] = DỰ TOÁN']],
    ['**BIỂU SỐ 1**\\\nDỰ TOÁN', ['annex #phu-luc [BIỂU SỐ 1] = DỰ TOÁN']],
    ['DANH SÁCH CÁC ĐƠN VỊ\n\nKính gửi.', ['annex #phu-luc [DANH SÁCH CÁC ĐƠN VỊ]', '  | Kính gửi.']],
    ['Danh mục thuốc\n\nGồm:', ['annex #phu-luc [Danh mục thuốc]', '  | Gồm:']],
    ['Biểu số 1\n\n(Kèm theo Công văn số 5/UBND)', ['annex #phu-luc [Biểu số 1]', '  | (Kèm theo Công văn số 5/UBND)']],
    ['PHỤ LỤC\n\nDỰ TOÁN', ['annex #phu-luc [PHỤ LỤC] = DỰ TOÁN']],
  ])('is the line that stands there, where it has no number: %j', (text, expected) => {
    expect(annexOf('', text).slice(0, expected.length)).toEqual(expected);
  });

  it.each(['Danh mục này gồm các thuốc sau.', '- DANH SÁCH', '[DANH SÁCH](/a/)', 'Kèm theo các biểu'])(
    'is no other line: “%s”',
    (text) => {
      expect(annexOf('', text)[0]).toBe('annex #phu-luc');
    },
  );

  it('is that of the tag where it gives a number or a title', () => {
    expect(annexOf(' number="I"', 'BIỂU SỐ 1')[0]).toBe('annex #phu-luc-1');
    expect(annexOf(' title="Dự toán"', 'BIỂU SỐ 1')[0]).toBe('annex #phu-luc = Dự toán');
  });

  it('may say its number as the paper does', () => {
    for (const line of ['PHỤ LỤC SỐ 02', 'Phụ lục số 02', 'PHỤ LỤC 02'])
      expect(annexOf(' number="02"', `${line}\n\nDANH MỤC`)[0]).toBe(`annex #phu-luc-2 [${line}] = DANH MỤC`);
  });
});

describe('the length of a title', () => {
  it.each([
    [400, true],
    [401, false],
  ])('of %i letters: %s', (length, isTitle) => {
    const [heading] = readOutline(`I. ${'a'.repeat(length)}\n\nNăm.`);
    expect(heading?.includes('= a')).toBe(isTitle);
  });
});

describe('a heading without a number', () => {
  it.each([
    [
      'before all numbers is bold text',
      '## Mở đầu\n\n1. Một.',
      ['preamble #mo-dau', '  | **Mở đầu**', 'clause #khoan-1 [1.]', '  | Một.'],
    ],
    [
      'below a title is told of',
      'I. A\n\n## Tình hình\n\nNăm.',
      ['heading #muc-1 [I.] = A', '  | **Tình hình**', '  | Năm.', '! 3 heading-without-number'],
    ],
    [
      'below a text is told of',
      '1. Một.\n\n## Không số\n\nChữ.',
      ['clause #khoan-1 [1.]', '  | Một.', '  | **Không số**', '  | Chữ.', '! 3 heading-without-number'],
    ],
  ])('%s', (_, body, expected) => {
    expect(readOutline(body)).toEqual(expected);
  });
});
