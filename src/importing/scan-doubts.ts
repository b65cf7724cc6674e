import type { Doubt } from './draft/draft.ts';
import { blockText, type Paper } from './paper/block.ts';

/** Figures, and words with figures or signs of a code in them: dates, numbers, symbols. */
const FIGURES = /\S*\d\S*/gu;

/**
 * What may be a figure that was read as a letter: a scrap at the start of a line, where a number of a list stands (“S;” for
 * “2.”), and one letter alone (“l” for “1”). “a)” and “I.” are numbers too.
 */
const SCRAPS =
  /^(?:\p{L}{1,4}[.;,:)\]/](?=\s|$)|\p{L}(?=\s))|(?<![\p{L}\d])(?:\p{Lu}|[b-df-hj-np-tv-zi])(?![\p{L}\d])/gu;

/** What of a recognised text must be held against the picture: its figures, and what may have been one. */
export const figuresIn = (text: string): string[] => [
  ...new Set([...(text.match(FIGURES) ?? []), ...(text.match(SCRAPS) ?? [])]),
];

/**
 * What a machine has recognised is never trusted with figures: each line of a scan that has some is a doubt until somebody
 * has held it against the picture.
 */
export function scanDoubts({ origin, blocks }: Paper): Doubt[] {
  if (origin !== 'scan') return [];
  return blocks.flatMap((block): Doubt[] => {
    const text = blockText(block);
    const figures = figuresIn(text);
    if (figures.length === 0) return [];
    return [
      {
        path: 'body',
        message: `chữ số, số thứ tự do máy nhận dạng, so với bản chụp: ${figures.map((one) => `«${one}»`).join(', ')}.`,
        evidence: { text, line: block.line },
      },
    ];
  });
}
