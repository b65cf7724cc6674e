import { describe, expect, it } from 'vitest';
import { readOutline } from '../../testing/outline-text.ts';

describe('a number on the next line', () => {
  it.each([
    [
      'begins a provision below a sentence',
      '1. Một.\n2. Hai.',
      ['clause #khoan-1 [1.]', '  | Một.', 'clause #khoan-2 [2.]', '  | Hai.'],
    ],
    [
      'begins a provision below a title',
      'Điều 1. Phạm vi\n1. Một.',
      ['article #dieu-1 [Điều 1.] = Phạm vi', '  clause #dieu-1-khoan-1 [1.]', '    | Một.'],
    ],
    [
      'begins one, and is told of, where it may belong to the sentence above',
      '1. Một\n2. Hai.',
      ['clause #khoan-1 [1.]', '  | Một', 'clause #khoan-2 [2.]', '  | Hai.', '! 2 number-unclear'],
    ],
    [
      'belongs to the sentence above that awaits it',
      '1. Một theo khoản\n2. Hai của Luật.',
      ['clause #khoan-1 [1.]', '  | Một theo khoản 2. Hai của Luật.'],
    ],
    [
      'begins one below a bare number',
      'Điều 1.\n1. Một.',
      ['article #dieu-1 [Điều 1.]', '  clause #dieu-1-khoan-1 [1.]', '    | Một.'],
    ],
    [
      'begins one, and is told of, where it may belong to the item of a list above',
      'Điều 1. Phạm vi\n- Phòng Y tế\n- Phòng Nội vụ\n1. Một.',
      [
        'article #dieu-1 [Điều 1.] = Phạm vi',
        '  · - Phòng Y tế',
        '  · - Phòng Nội vụ',
        '  clause #dieu-1-khoan-1 [1.]',
        '    | Một.',
        '! 4 number-unclear',
      ],
    ],
    [
      'begins one below the word that a program broke off',
      'Chương\nI\nQUY ĐỊNH CHUNG\n\nĐiều\n1. Phạm vi\n1. Một theo\nĐiều\n5. Luật Đường phố.',
      [
        'chapter #chuong-1 [Chương I] = QUY ĐỊNH CHUNG',
        '  article #dieu-1 [Điều 1.] = Phạm vi',
        '    clause #dieu-1-khoan-1 [1.]',
        '      | Một theo Điều 5. Luật Đường phố.',
      ],
    ],
    [
      'is text, and told of, where another is due',
      '1. Một.\n3. Ba.',
      ['clause #khoan-1 [1.]', '  | Một. 3. Ba.', '! 2 number-as-text'],
    ],
    [
      'of a letter is never in doubt',
      '1. Các phòng\na) Lập kế hoạch\nb) Báo cáo',
      [
        'clause #khoan-1 [1.]',
        '  | Các phòng',
        '  point #khoan-1-diem-a [a)]',
        '    | Lập kế hoạch',
        '  point #khoan-1-diem-b [b)]',
        '    | Báo cáo',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(readOutline(body)).toEqual(expected);
  });
});
