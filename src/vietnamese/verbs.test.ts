import { describe, expect, it } from 'vitest';
import { beginsWithLongVerb, beginsWithVerb } from './verbs.ts';

describe('a text that begins with the verb of a duty', () => {
  it.each([
    'Rà soát các hộ nghèo',
    'KIỂM TRA việc thu phí',
    'Hủy các thẻ cũ',
    'Huỷ các thẻ cũ',
    'phòng, chống dịch',
    'Trình Uỷ ban nhân dân',
    'Kỷ luật cán bộ',
  ])('may begin with it at once: %s', (text) => {
    expect(beginsWithVerb(text)).toBe(true);
  });

  it.each([
    'Khẩn trương rà soát các hộ nghèo',
    'Khẩn trương, kiên quyết xử lý',
    'Mỗi quý phải có biện pháp tháo gỡ',
    'Định kỳ báo cáo kết quả',
    'Định kỳ hằng tháng báo cáo kết quả',
    'Định kỳ 06 tháng, năm tổng hợp kết quả',
    'Định kỳ ba tháng, 06 tháng, 12 tháng, tổng hợp kết quả',
    'định kỳ sáu tháng lập danh sách',
    'Định kỳ 2 tuần cập nhật',
    'Định kỳ quý, năm đánh giá',
  ])('may say first how, and how often: %s', (text) => {
    expect(beginsWithVerb(text)).toBe(true);
  });

  it.each([
    'Các phòng rà soát',
    'Việc rà soát',
    'Kiên quyết với hành vi vi phạm',
    'Khẩn trương các phòng rà soát',
    'Định kỳ 06 năm qua lập danh sách',
    'Định kỳ tháng này',
    'Inox',
    'Thuế thành phố',
    '',
  ])('is not one that has it elsewhere, or the beginning of a longer word: %s', (text) => {
    expect(beginsWithVerb(text)).toBe(false);
  });
});

describe('a text that begins with a verb or adverb that is no name', () => {
  it.each([
    'Rà soát các hộ nghèo',
    'Khẩn trương các phòng',
    'Chịu trách nhiệm trước Chủ tịch',
    'Đơn giản hóa thủ tục',
    'Phòng, chống dịch bệnh',
    'Liên kết với các trường',
    'PHẢI báo cáo',
    'cần báo cáo',
    'sẽ báo cáo',
    'đã báo cáo',
    'được giao',
    'có báo cáo',
    'là đầu mối',
    'xin ý kiến',
    'Trân trọng\nđề nghị',
  ])('says so in two syllables, or one that no name begins with: %s', (text) => {
    expect(beginsWithLongVerb(text)).toBe(true);
  });

  it.each(['Cấp nước', 'Thu phí', 'Lập trình', 'Phải', 'Cầnthơ', 'Phòng đã lập', 'Đội rà soát', ''])(
    'is not one whose verb may be half of a name: %s',
    (text) => {
      expect(beginsWithLongVerb(text)).toBe(false);
    },
  );
});
