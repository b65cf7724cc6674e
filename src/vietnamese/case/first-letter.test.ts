import { describe, expect, it } from 'vitest';
import { lowerFirst, upperFirst } from './first-letter.ts';

describe('the first letter of a text', () => {
  it.each([
    ['đề nghị', 'Đề nghị'],
    ['ủy ban Nhân dân', 'Ủy ban Nhân dân'],
    ['', ''],
    ['12 nhiệm vụ', '12 nhiệm vụ'],
  ])('of “%s” is a capital or a small one, and the rest stays as it is', (small, capital) => {
    expect([upperFirst(small), lowerFirst(capital)]).toEqual([capital, small]);
  });
});
