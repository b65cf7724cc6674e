import type { Doubt } from './draft/draft.ts';
import { type Block, blockText } from './paper/block.ts';

/** “2025để”, “05/12/2026để”, “ngày25”, “12năm”: a blank of a date was lost between a word and a figure. */
const GLUED =
  /(?<![\p{L}\p{N}/.-])(?:(?:ngày|tháng|năm|quý|trước)\d[\d/.-]*|(?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2}\p{Ll}{2,}|\d{1,2}(?:tháng|năm))(?![\p{L}\p{N}])/gu;

/** Dates that are read though a word is glued to them. The text stays as it is: a person looks whether it is so on paper. */
export function gluedDoubts(blocks: readonly Block[]): Doubt[] {
  return blocks.flatMap((block): Doubt[] => {
    const text = blockText(block);
    const glued = text.match(GLUED);
    if (!glued) return [];
    const words = [...new Set(glued)].map((one) => `«${one}»`).join(', ');
    return [
      {
        path: 'body',
        message: `chữ dính liền với số: ${words}. So với bản giấy; nếu bản giấy cũng vậy thì giữ nguyên.`,
        evidence: { text, line: block.line },
      },
    ];
  });
}
