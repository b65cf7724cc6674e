import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';

const CLOSING = 'Yêu cầu các đơn vị nghiêm túc thực hiện./.';
const CLAUSES = '1. Phòng Y tế lập kế hoạch.\n\n2. Phòng Giáo dục và Đào tạo thông báo đến các trường.';
/** Lines and messages on closings that nothing sets apart. */
const found = (body: string): string[] =>
  parseDocument('van-ban/mau.mdx', `---\n---\n${body}\n`)
    .issues.filter(({ code }) => code === 'closing-in-provision')
    .map(({ line, message }) => `${line} ${message}`);

describe('a closing without a tag', () => {
  it('is noticed below the last clause, and the message names the clause that takes it', () => {
    expect(found(`${CLAUSES}\n\n${CLOSING}`)).toEqual([expect.stringMatching(/^7 .*khoan-2/)]);
  });

  it('is noticed on the line after the last clause, as a paste from a word processor leaves it', () => {
    expect(found(`${CLAUSES}\n${CLOSING}`)).toEqual([expect.stringMatching(/^6 .*khoan-2/)]);
    expect(found(`${CLAUSES} ${'Nội dung rất dài. '.repeat(10).trim()}\n${CLOSING}`)).toHaveLength(1);
  });

  it.each([
    'Trên đây là Kế hoạch phòng, chống dịch năm 2024',
    'Căn cứ Kế hoạch này, đề nghị các đơn vị tổ chức thực hiện.',
    'Uỷ ban nhân dân Thành phố yêu cầu các đơn vị triển khai.',
    'Ủy ban nhân dân Thành phố đề nghị các đơn vị triển khai.',
    'Trong quá trình tổ chức thực hiện, nếu có vướng mắc thì báo cáo.',
    'Nhận được Công văn này, các đơn vị triển khai.',
    'Văn phòng theo dõi, đôn đốc./.',
    'Quá trình triển khai thực hiện, nếu có vướng mắc thì báo cáo.',
    'Kính trình Hội đồng nhân dân Thành phố xem xét, quyết định.',
    'Rất mong nhận được sự phối hợp của quý cơ quan.',
    'Trân trọng cảm ơn.',
    'Uỷ ban nhân dân Thành phố kính trình Hội đồng nhân dân Thành phố',
  ])('is known by its first words or the sign at its end: %s', (closing) => {
    expect(found(`${CLAUSES}\n\n${closing}`)).toHaveLength(1);
    expect(found(`1. Các phòng:\n\na) Lập kế hoạch;\n\nb) Báo cáo.\n\n${closing}`)).toHaveLength(1);
  });

  it('is noticed before annexes and before a note of the editors', () => {
    const annex = '<Annex number="I" title="Danh sách">\n\n1. Phường 1.\n\n</Annex>';
    expect(found(`${CLAUSES}\n\n${CLOSING}\n\n${annex}`)).toHaveLength(1);
    expect(found(`${CLAUSES}\n\n${CLOSING}\n\n<EditorNote>\n\nBản nguồn mờ.\n\n</EditorNote>`)).toHaveLength(1);
  });

  it('is noticed below a heading that has text of its own, by its words', () => {
    expect(found('I. TỔ CHỨC THỰC HIỆN\n\nCác phòng lập kế hoạch.\n\nTrên đây là Kế hoạch năm 2024./.')).toHaveLength(
      1,
    );
    expect(found('I. TỔ CHỨC THỰC HIỆN\n\nCác phòng lập kế hoạch.\n\nVăn phòng theo dõi./.')).toEqual([]);
  });

  it('is told from its first paragraph to its last', () => {
    expect(
      found(`${CLAUSES}\n\nTrên đây là Kế hoạch năm 2024.\n\nĐề nghị các đơn vị thực hiện.\n\n${CLOSING}`),
    ).toEqual([expect.stringMatching(/^7 .*đến dòng 11 .*khoan-2/)]);
    expect(found(`${CLAUSES}\n\nSố điện thoại: 0200.\n\n${CLOSING}`)).toEqual([
      expect.stringMatching(/^9 đoạn này có/),
    ]);
  });

  it('is noticed below the articles of a resolution', () => {
    const articles = 'Điều 1. Thông qua kế hoạch.\n\nĐiều 2. Nghị quyết có hiệu lực từ ngày ký.\n\n';
    const adoption = 'Nghị quyết này đã được Hội đồng nhân dân Thành phố thông qua ngày 01 tháng 8 năm 2023./.';
    expect(found(articles + adoption)).toHaveLength(1);
  });
});

describe('what is no closing', () => {
  it.each([
    ['a passage', `${CLAUSES}\n\n<Passage id="ket-thuc">\n\n${CLOSING}\n\n</Passage>`],
    ['the last clause itself', '1. Phòng Y tế lập kế hoạch.\n\n2. Yêu cầu các đơn vị thực hiện./.'],
    ['a clause of several paragraphs in the middle', `1. Phòng Y tế.\n\n${CLOSING}\n\n2. Phòng Nội vụ báo cáo.`],
    ['a further paragraph of the last clause', `${CLAUSES}\n\nThông báo bằng văn bản trước ngày 30.`],
    ['a list in the last clause', `${CLAUSES} Gồm:\n\n- Trường tiểu học;\n\n- Trường trung học./.`],
    ['the only text of a heading', `I. TỔ CHỨC THỰC HIỆN\n\n${CLOSING}`],
    ['the last paragraph of an article', 'Điều 1. Có hiệu lực từ ngày ký.\n\nCác phòng chịu trách nhiệm thi hành./.'],
    ['a text without numbers', `Phòng Y tế lập kế hoạch.\n\n${CLOSING}`],
    ['text of an annex', `${CLAUSES}\n\n<Annex number="I" title="Mẫu">\n\n1. Một.\n\n${CLOSING}\n\n</Annex>`],
  ])('is left in peace: %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it('is a sentence that a program has wrapped to the next line', () => {
    const wrapped =
      '1. Phòng Y tế chủ trì, phối hợp với Phòng Nội vụ và các phòng có liên quan\n' +
      'lập kế hoạch, tổ chức thực hiện và kiểm tra ngay trong quý I của năm này.\n';
    expect(found(`${wrapped}Yêu cầu báo cáo kết quả trước ngày 30 tháng 9 năm\n2023.`)).toEqual([]);
  });
});
