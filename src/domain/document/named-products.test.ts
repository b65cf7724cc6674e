import { describe, expect, it } from 'vitest';
import { namedProducts, productOf } from './named-products.ts';

describe('the papers that a sentence tells to make', () => {
  it.each([
    ['xây dựng kế hoạch khám sức khoẻ học sinh, gửi về Sở Y tế', 'Kế hoạch khám sức khoẻ học sinh'],
    ['tham mưu ban hành quy định quản lý vỉa hè trong quý III/2026', 'Quy định quản lý vỉa hè'],
    ['lập danh sách hộ nghèo và báo cáo kết quả trước ngày 15/6/2026', 'Danh sách hộ nghèo; Báo cáo kết quả'],
    ['tổng hợp, báo cáo Thường trực Thành uỷ', 'Báo cáo'],
    ['báo cáo kết quả cho Uỷ ban nhân dân Thành phố', 'Báo cáo kết quả'],
    ['Sở Xây dựng hướng dẫn các địa phương bố trí chỗ ở tạm', ''],
    ['thực hiện Kế hoạch số 45/KH-UBND', ''],
  ])('“%s” gives the product “%s”', (sentence, product) => {
    expect(productOf(namedProducts(sentence))).toBe(product);
  });
});
