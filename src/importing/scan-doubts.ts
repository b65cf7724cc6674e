import type { Doubt } from './draft/draft.ts';
import { blockText, type Paper } from './paper/block.ts';

/** Figures, and words with figures or signs of a code in them: dates, numbers, symbols. */
const FIGURES = /\S*\d\S*/gu;

/**
 * What a machine has recognised is never trusted with figures: each line of a scan that has some is a doubt until somebody
 * has held it against the picture.
 */
export function scanDoubts({ origin, blocks }: Paper): Doubt[] {
  if (origin !== 'scan') return [];
  return blocks.flatMap((block): Doubt[] => {
    const text = blockText(block);
    const figures = text.match(FIGURES) ?? [];
    if (figures.length === 0) return [];
    return [
      {
        path: 'body',
        message: `chữ số do máy nhận dạng, so với bản chụp: ${figures.join(', ')}.`,
        evidence: { text, line: block.line },
      },
    ];
  });
}
