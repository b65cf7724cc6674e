import { describe, expect, it } from 'vitest';
import { readMarker } from './markers.ts';
import { unreadNumber } from './unread-numbers.ts';

describe('a number that is not read', () => {
  it.each([
    ['(1) Nội dung', '(1)', '1)'],
    ['(12) Nội dung', '(12)', '12)'],
    ['(1)Nội dung', '(1)', '1)'],
    ['(1). Nội dung', '(1).', '1)'],
    ['(a) nội dung', '(a)', 'a)'],
    ['(đ) nội dung', '(đ)', 'đ)'],
    ['(iv) nội dung', '(iv)', 'iv)'],
    ['1- Nội dung', '1-', '1.'],
    ['1 – Nội dung', '1 –', '1.'],
    ['a- nội dung', 'a-', 'a)'],
    ['I- Nội dung', 'I-', 'I.'],
    ['1 . Nội dung', '1 .', '1.'],
    ['1 ) Nội dung', '1 )', '1)'],
    ['1.- Nội dung', '1.-', '1.'],
    ['1/- Nội dung', '1/-', '1.'],
    ['1 - nội dung', '1 -', '1.'],
    ['a.) nội dung', 'a.)', 'a)'],
    ['Điều 2) Tên', 'Điều 2)', 'Điều 2.'],
    ['Điều 2/ Tên', 'Điều 2/', 'Điều 2.'],
    ['Điều 2) “Tên”', 'Điều 2)', 'Điều 2.'],
    ['ĐIỀU 2/ (Tên)', 'ĐIỀU 2/', 'ĐIỀU 2.'],
    ['Điều 2 . Tên', 'Điều 2 .', 'Điều 2.'],
    ['1.)  Nội dung', '1.)', '1)'],
    ['I  . “Nội dung”', 'I  .', 'I.'],
    ['Điều 2  /  Tên', 'Điều 2  /', 'Điều 2.'],
    ['(1)  nội dung', '(1)', '1)'],
    ['１. Nội dung', '１.', '1.'],
    ['１．Nội dung', '１．', '1.'],
    ['１２. Nội dung', '１２.', '12.'],
    ['（１） Nội dung', '（１）', '1)'],
    ['ａ) nội dung', 'ａ)', 'a)'],
    ['① Nội dung', '①', '1.'],
    ['⑴ Nội dung', '⑴', '1)'],
    ['Ⅱ. NỘI DUNG', 'Ⅱ.', 'II.'],
    ['Điều ２. Tên', 'Điều ２.', 'Điều 2.'],
  ])('is seen in “%s”', (text, written, readable) => {
    const found = unreadNumber(text);
    expect([found?.text, found?.readable]).toEqual([written, readable]);
    expect(readMarker(`${readable} Nội dung`)?.text).toBe(readable);
  });

  it.each([
    '1. Nội dung',
    'Điều 2: Tên',
    'Điều 2- Tên',
    'Điều 2) của Luật',
    '(Kèm theo Quyết định)',
    '(*) Chú thích',
    '(2023) Nội dung',
    '(TP) Nội dung',
    '(1)',
    '1.500 đồng',
    '1,5 tỷ đồng',
    '1 (một) bộ hồ sơ',
    '14/7/2023',
    '１,5 tỷ đồng',
    '２０２３ là một năm',
    'Hai （２） bộ',
    'a - hệ số',
    'a: hệ số',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(unreadNumber(text)).toBeUndefined();
  });
});
