import { describe, expect, it } from 'vitest';
import { blockText } from '../../paper/block.ts';
import { readRecognised } from './read-recognised.ts';
import { scannedPages } from './scanned-page.ts';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const page = (number: number): string => `1\t${number}\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t`;
const word = (number: number, line: number, left: number, text: string): string =>
  `5\t${number}\t1\t1\t${line}\t1\t${left}\t${line * 100}\t${text.length * 12}\t30\t90\t${text}`;

describe('a picture that was recognised', () => {
  it('has the words of each line with their places, and its size', () => {
    const [only] = scannedPages([HEAD, page(1), word(1, 1, 100, 'Số:'), word(1, 1, 150, '09')].join('\n'));
    expect(only).toMatchObject({ width: 2480, height: 3508 });
    expect(only!.lines).toEqual([
      [
        { left: 100, top: 100, width: 36, height: 30, text: 'Số:' },
        { left: 150, top: 100, width: 24, height: 30, text: '09' },
      ],
    ]);
  });

  it('may hold several pages, whose lines bear the same numbers', () => {
    const table = [HEAD, page(1), word(1, 1, 100, 'Một'), page(2), word(2, 1, 100, 'Hai'), ''].join('\n');
    const { blocks } = readRecognised(scannedPages(table));
    expect(blocks.map((block) => [block.page, blockText(block)])).toEqual([
      [1, 'Một'],
      [2, 'Hai'],
    ]);
  });

  it('joins letters with their marks, and leaves out what is nothing', () => {
    const [only] = scannedPages([HEAD, page(1), word(1, 1, 0, 'Số'.normalize('NFD')), word(1, 2, 0, ' ')].join('\n'));
    expect(only!.lines.map((words) => words.map(({ text }) => text))).toEqual([['Số']]);
  });
});
