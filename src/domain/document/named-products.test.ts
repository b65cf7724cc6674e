import { describe, expect, it } from 'vitest';
import { kindsNamedIn, namedProducts, productOf } from './named-products.ts';

describe('the papers that a sentence tells to make', () => {
  it.each([
    ['xây dựng kế hoạch khám sức khoẻ học sinh, gửi về Sở Y tế', 'Kế hoạch khám sức khoẻ học sinh'],
    ['tham mưu ban hành quy định quản lý vỉa hè trong quý III/2026', 'Quy định quản lý vỉa hè'],
    ['lập danh sách hộ nghèo và báo cáo kết quả trước ngày 15/6/2026', 'Danh sách hộ nghèo; Báo cáo kết quả'],
    ['tổng hợp, báo cáo Thường trực Thành uỷ', 'Báo cáo'],
    ['báo cáo kết quả cho Uỷ ban nhân dân Thành phố', 'Báo cáo kết quả'],
    ['Sở Xây dựng hướng dẫn các địa phương bố trí chỗ ở tạm', ''],
    ['trình Uỷ ban nhân dân Thành phố phê duyệt đề án cấp nước', 'Đề án cấp nước'],
    ['xây dựng và ban hành ngay kế hoạch chi tiết (kèm biểu)', 'Kế hoạch chi tiết'],
    ['lập  danh sách  hộ  nghèo; gửi về Sở', 'Danh sách hộ nghèo'],
    ['lập kế hoạch cho Sở Y tế', 'Kế hoạch'],
    ['lập kế hoạch cho học sinh hằng năm', 'Kế hoạch cho học sinh'],
    ['lập kế hoạch khám và tổ chức khám', 'Kế hoạch khám'],
    ['lập kế hoạch, ban hành kế hoạch', 'Kế hoạch'],
    [`lập kế hoạch ${'rất '.repeat(20)}dài`, `Kế hoạch ${'rất '.repeat(12).trim()}`],
    ['báo cáo bằng văn bản', 'Báo cáo bằng văn bản'],
    ['báo cáo về Văn phòng', 'Báo cáo'],
    ['báo cáo  tình hình', 'Báo cáo tình hình'],
    ['báo cáo nhanh', ''],
    ['nếu có vướng mắc, báo cáo về Sở Y tế', ''],
    ['gửi Sở Nội vụ để tổng hợp, báo cáo Uỷ ban nhân dân', ''],
    ['gửi Sở Nội vụ. Báo cáo kết quả', 'Báo cáo kết quả'],
    ['đã xây dựng kế hoạch', ''],
    ['sau khi  lập danh sách', ''],
    ['góp ý vào dự thảo kế hoạch', ''],
    ['do Sở Y tế xây dựng kế hoạch', ''],
    ['xây dựng kế hoạch nêu trên', ''],
    ['xây dựng kế hoạch này', ''],
    ['ban hành quyết định số 5', ''],
    ['tờ trình quyết định', ''],
    ['trình tự ban hành quyết định', ''],
    ['thành lập danh mục', ''],
    ['thực hiện Kế hoạch số 45/KH-UBND', ''],
  ])('“%s” gives the product “%s”', (sentence, product) => {
    expect(productOf(namedProducts(sentence))).toBe(product);
  });

  it('are told where they stand, with their kind', () => {
    const text = 'Giao Sở Y tế lập danh sách và xây dựng Kế hoạch khám.';
    const found = namedProducts(text);
    expect(found.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['lập danh sách', 'danh sách'],
      ['xây dựng Kế hoạch', 'kế hoạch'],
    ]);
  });
});

it('the kinds of papers that a text names are told as often as it names them', () => {
  expect(kindsNamedIn('Kế hoạch, KẾ HOẠCH và báo cáo; kế hoạchs')).toEqual(['kế hoạch', 'kế hoạch', 'báo cáo']);
});
