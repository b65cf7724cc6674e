import { describe, expect, it } from 'vitest';
import { isDraftMark } from './draft-mark.ts';

describe('a mark of a draft', () => {
  it.each([
    'DỰ THẢO',
    'Nháp',
    'Bản  nháp',
    'Bản dự  thảo',
    'Dự thảo 2',
    'Dự thảo  lần  2',
    'Dự thảo lần thứ  2.1',
    'Dự thảo  ngày  05/3/2026',
    'Dự thảo  để  xin  ý  kiến',
    'Dự thảo để lấy ý kiến',
  ])('is a line of its own: “%s”', (line) => expect(isDraftMark(line)).toBe(true));

  it.each([
    'Dự thảo Nghị quyết',
    'Góp ý dự thảo',
    'Dự thảo lần 1234567',
    'Dự thảo ngày 05/3/2026 của Sở Y tế',
    'Dự thảo để trình',
    '“Dự thảo”',
    '',
  ])('is not “%s”', (line) => expect(isDraftMark(line)).toBe(false));
});
