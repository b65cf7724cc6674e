import { toNfc } from '../../vietnamese/normalize.ts';
import type { Paper } from '../paper/block.ts';
import type { PdfPage, Run } from './pdf/run.ts';
import { toBlocks } from './pdf/to-blocks.ts';
import { Unreadable } from './unreadable.ts';

/** Letters of a scan are as high as that part of their line. */
const OF_LINE = 0.8;

/** A line of a table of words, by the names that tesseract gives its columns. */
interface Word {
  page: number;
  line: string;
  left: number;
  top: number;
  width: number;
  height: number;
  text: string;
}

/**
 * A paper from what tesseract has recognised: its tables of words (“tsv”), one for each page. Nothing of it is sure.
 * @throws Unreadable where it has found no words
 */
export function readRecognised(tables: readonly string[]): Paper {
  const blocks = toBlocks(tables.map((table, index) => toPage(wordsOf(table), index + 1)));
  if (blocks.length === 0)
    throw new Unreadable(
      'không nhận dạng được chữ nào trong bản chụp. Sửa: quét lại rõ hơn (300 dpi, thẳng trang), hoặc nhập tệp Word của văn bản.',
    );
  return { blocks, origin: 'scan' };
}

function wordsOf(table: string): Word[] {
  const [head = '', ...rows] = table.split('\n');
  const names = head.split('\t');
  return rows.flatMap((row) => {
    const cells = row.split('\t');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const text = toNfc(cell('text').trim());
    if (cell('level') !== '5' || text === '') return [];
    return [
      {
        page: Number(cell('page_num')),
        line: ['block_num', 'par_num', 'line_num'].map(cell).join('/'),
        left: Number(cell('left')),
        top: Number(cell('top')),
        width: Number(cell('width')),
        height: Number(cell('height')),
        text,
      },
    ];
  });
}

/** Words of one line stand on one height, however high their letters are. */
function toPage(words: readonly Word[], number: number): PdfPage {
  const heights = words.map(({ height }) => height).toSorted((a, b) => a - b);
  const usual = (heights[Math.floor(heights.length / 2)] ?? 1) * OF_LINE;
  const lines = Map.groupBy(words, ({ line }) => line);
  const runs = [...lines.values()].flatMap((line) => {
    const bottoms = line.map(({ top, height }) => top + height).toSorted((a, b) => a - b);
    const bottom = bottoms[Math.floor(bottoms.length / 2)]!;
    return line.map(({ text, left, width }): Run => ({
      text,
      x: left,
      y: -bottom,
      width,
      size: usual,
      isBold: false,
      isItalic: false,
    }));
  });
  return { number, width: 0, height: 0, runs, rules: [] };
}
