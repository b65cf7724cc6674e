import type { Paper } from '../../paper/block.ts';
import type { PdfPage, Run } from '../pdf/run.ts';
import { toBlocks } from '../pdf/to-blocks.ts';
import { Unreadable } from '../unreadable.ts';
import type { ScannedPage } from './scanned-page.ts';

/** Letters of a scan are as high as that part of their line. */
const OF_LINE = 0.8;

/**
 * A paper from what was recognised on pictures of its pages. Nothing of it is sure.
 * @throws Unreadable where there are no words
 */
export function readRecognised(pages: readonly ScannedPage[]): Paper {
  const blocks = toBlocks(pages.map((page, index) => toPage(page, index + 1)));
  if (blocks.length === 0)
    throw new Unreadable(
      'không nhận dạng được chữ nào trong bản chụp. Sửa: quét lại rõ hơn (300 dpi, thẳng trang), hoặc nhập tệp Word của văn bản.',
    );
  return { blocks, origin: 'scan' };
}

/** Words of one line stand on one height, however high their letters are. */
function toPage({ lines }: ScannedPage, number: number): PdfPage {
  const heights = lines.flatMap((words) => words.map(({ height }) => height)).toSorted((a, b) => a - b);
  const usual = (heights[Math.floor(heights.length / 2)] ?? 1) * OF_LINE;
  const runs = lines.flatMap((line) => {
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
