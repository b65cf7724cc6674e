import { describe, expect, it } from 'vitest';
import { noteDoubts } from './note-doubts.ts';
import { readText } from './readers/read-text.ts';

const told = (...lines: string[]): string[] =>
  noteDoubts(readText(lines.join('\n')).blocks).map(({ evidence }) => evidence!.text);

describe('noteDoubts', () => {
  it('tells of notes whose marks stand in the text above', () => {
    expect(
      told(
        'Mưa lớn nhất trong nhiều năm[1], lũ vượt mức lịch sử2 tại bến sông.',
        '[1] Lũ vượt báo động 3.',
        '2 Theo Bản tin số 12.',
      ),
    ).toEqual(['[1] Lũ vượt báo động 3.', '2 Theo Bản tin số 12.']);
  });

  it.each([
    [['Mưa lớn tại bến sông.', '2 Lập danh sách.']],
    [['[1] Luật Đường sông.', 'Theo Luật[1].']],
    [['Hoàn thành Quý 2.', '2. Lập danh sách.']],
    [['Mưa lớn, cấp 2.', '2 Lập danh sách.']],
  ])('says nothing of other numbers: %j', (lines) => {
    expect(told(...lines)).toEqual([]);
  });
});
