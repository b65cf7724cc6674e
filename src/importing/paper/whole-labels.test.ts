import { describe, expect, it } from 'vitest';
import { blockText } from './block.ts';
import { readText } from '../readers/read-text.ts';
import { withWholeLabels } from './whole-labels.ts';

const whole = (...lines: string[]): string[] => withWholeLabels(readText(lines.join('\n')).blocks).map(blockText);

describe('withWholeLabels', () => {
  it('sets a number behind its word, which a program has broken off', () => {
    expect(whole('Chương', 'II', '', 'CHĂM SÓC CÂY', 'Điều', '5. Tưới cây', '', 'PHỤ LỤC', '02')).toEqual([
      'Chương II',
      'CHĂM SÓC CÂY',
      'Điều 5. Tưới cây',
      'PHỤ LỤC 02',
    ]);
  });

  it('leaves the halves of a page alone', () => {
    expect(whole('PHỤ LỤC', `${' '.repeat(40)}II`)).toEqual(['PHỤ LỤC', 'II']);
  });
});
