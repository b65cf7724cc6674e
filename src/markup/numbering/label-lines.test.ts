import { describe, expect, it } from 'vitest';
import { isLabelOver } from './label-lines.ts';

describe('isLabelOver', () => {
  it.each([
    ['Điều', '2. Trách nhiệm của phường'],
    ['ĐIỀU', '12.'],
    ['Chương', 'II'],
    ['CHƯƠNG', 'I. QUY ĐỊNH CHUNG'],
    ['Mục', '3'],
    ['Phần', 'thứ hai'],
    ['Phụ lục', 'I'],
    ['PHỤ LỤC', '02'],
    ['PHỤ LỤC SỐ', '2'],
    ['Phụ lục số', '02: DANH SÁCH CẦU'],
  ])('finds the number of “%s” in the line below: “%s”', (label, below) => {
    expect(isLabelOver(label, below)).toBe(true);
  });

  it.each([
    ['Điều', '5 Luật Đường phố quy định mức phạt.'],
    ['Điều', 'này áp dụng cho phường.'],
    ['PHỤ LỤC', 'I. Danh mục cầu'],
    ['PHỤ LỤC', 'DANH MỤC CẦU'],
    ['Phụ lục', '1. Lập danh sách.'],
    ['PHỤ LỤC', '2'],
    ['Chương', 'trình hành động'],
    ['Theo Điều', '2. Cầu'],
    ['khoản', '3. Cầu'],
  ])('finds none below “%s” in “%s”', (label, below) => {
    expect(isLabelOver(label, below)).toBe(false);
  });
});
