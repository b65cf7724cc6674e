import type { Doubt } from './draft/draft.ts';
import { type Block, blockText } from './paper/block.ts';

/** “[1] Theo Báo cáo …”, “2 Theo Bản tin …”: how a note at the foot of a page begins. */
const NOTE = /^(?:\[\d{1,2}\]\s*|\d{1,2}\s+)(?=["“(]?\p{Lu})/u;
/** Its mark in the text: “[1]”, or the figure glued to a word. */
const MARK = /\[\d{1,2}\]|(?<=\p{Ll}{2})\d{1,2}(?=[\s,.;:)]|$)/gu;
/** So much of a note is told. */
const SHOWN = 60;

/**
 * Notes that stood at the foot of a page and now stand between the paragraphs: each has its mark in the text above it,
 * in brackets or glued to a word. The text stays as it is: a person says where the note belongs.
 */
export function noteDoubts(blocks: readonly Block[]): Doubt[] {
  const above = new Set<string>();
  return blocks.flatMap((block): Doubt[] => {
    const text = blockText(block);
    const mark = block.type === 'text' ? NOTE.exec(text)?.[0].trim() : undefined;
    const isMarked = mark !== undefined && above.has(mark);
    for (const [sign] of text.matchAll(MARK)) above.add(sign);
    if (!isMarked) return [];
    return [
      {
        path: 'body',
        message: `chú thích cuối trang «${text.slice(0, SHOWN)}» nằm giữa lời văn: chuyển vào <Passage id="chu-thich"> ở cuối lời văn, giữ nguyên chữ.`,
        evidence: { text, line: block.line },
      },
    ];
  });
}
