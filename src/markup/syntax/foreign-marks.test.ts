import { describe, expect, it } from 'vitest';
import { foreignMark } from './foreign-marks.ts';

describe('foreignMark', () => {
  it.each([':::', ':::note', '  ::: lưu ý', '::::'])('refuses “%s”', (line) => {
    expect(foreignMark(line)).toMatchObject({ code: 'markup-directive', column: line.search(/\S/) + 1 });
  });

  it.each(['xem [[trang]]', 'chữ ==tô==', '++chèn++', 'số^1^', '$$a$$', '$x^2$', 'vui :smile:', '##I. MỘT', '[TOC]'])(
    'warns of “%s”',
    (line) => expect(foreignMark(line)?.code).toBe('markup-foreign'),
  );

  it.each([
    '\\::: chữ',
    '8::00',
    'a == b == c',
    'C++ và C++',
    '2^3 và 3^2',
    'US$5, US$6',
    '08:30:00',
    '## I. MỘT',
    '[1], [2]',
    'a[b[c]]',
    '# 3',
  ])('leaves “%s”', (line) => expect(foreignMark(line)).toBeUndefined());
});
