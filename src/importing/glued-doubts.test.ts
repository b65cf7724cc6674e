import { describe, expect, it } from 'vitest';
import { gluedDoubts } from './glued-doubts.ts';
import { readText } from './readers/read-text.ts';

const told = (text: string): string[] => gluedDoubts(readText(text).blocks).map(({ message }) => message);

describe('gluedDoubts', () => {
  it.each([
    ['gửi về Sở Nội vụ trước ngày 05 tháng 12 năm 2026để tổng hợp', '«2026để»'],
    ['trước ngày 05/12/2026để tổng hợp', '«05/12/2026để»'],
    ['trước ngày25 tháng 12năm 2026', '«ngày25», «12năm»'],
  ])('tells of a word that is glued to a date: %s', (text, words) => {
    expect(told(text)).toEqual([expect.stringContaining(words)]);
  });

  it.each(['Nghị quyết số 71/2026/NQ-HĐND', 'trước ngày 05/12/2026', 'tăng 2026m2 đất', 'phòng B2026'])(
    'says nothing of «%s»',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
