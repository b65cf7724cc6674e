import { describe, expect, it } from 'vitest';
import { actIn } from './amending-act.ts';

describe('what a sentence says is done', () => {
  it.each([
    ['Bổ sung Điều 3a vào sau Điều 3 như sau:', 'added'],
    ['Thêm khoản 4 như sau:', 'added'],
    ['Sửa đổi khoản 2 Điều 5 như sau:', 'amended'],
    ['Sửa đổi, bổ sung khoản 2 Điều 5 như sau:', 'amended-and-added'],
    ['Khoản 2 Điều 4 được sửa đổi như sau:', 'amended'],
    ['Thay thế Phụ lục I như sau:', 'replaced'],
    ['Bổ sung khoản 3 Điều 5 đã được sửa đổi, bổ sung theo Nghị định số 5/2020/NĐ-CP như sau:', 'added'],
    ['Tại Điều 5 Luật Đất đai quy định:', undefined],
  ])('%s', (lead, act) => {
    expect(actIn(lead)).toBe(act);
  });
});
