import { describe, expect, it } from 'vitest';
import { foreignMark } from './foreign-marks.ts';

describe('foreignMark', () => {
  it.each([':::', ':::note', '  ::: lưu ý', '::::'])('refuses “%s”', (line) => {
    expect(foreignMark(line)).toMatchObject({ code: 'markup-directive', column: line.search(/\S/) + 1 });
  });

  it('shows the line of a directive without what stands around it, and no more of it than is read', () => {
    expect(foreignMark('  ::: lưu ý  ')).toMatchObject({ value: '::: lưu ý', column: 3 });
    expect(foreignMark(`:::${'x'.repeat(300)}`)?.value).toHaveLength(200);
  });

  it('tells where a sign stands, and what is meant by one that opens a line', () => {
    expect(foreignMark('xem [[trang]] này')).toMatchObject({ value: '[[trang]]', column: 5 });
    expect(foreignMark('##I. MỘT  ')).toMatchObject({ value: '##I. MỘT', column: 1 });
    expect(foreignMark('##I. MỘT')?.message).toContain('đứng liền chữ');
    expect(foreignMark('####### Một')?.message).not.toContain('đứng liền chữ');
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
