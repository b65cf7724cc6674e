import { describe, expect, it } from 'vitest';
import { blockText } from '../paper/block.ts';
import { toParagraphs } from '../paper/paragraphs.ts';
import { readText } from './read-text.ts';

const paragraphs = (...lines: string[]): string[] => toParagraphs(readText(lines.join('\n')).blocks).map(blockText);

/** Six numbered paragraphs of three lines each, as a program keeps the layout of a page. */
const items = (first: string, next: string): string[] =>
  Array.from({ length: 6 }, (_, index) => [
    `${first}${index + 1}. Chủ các bến đò trên sông rà soát dây neo, phao cứu sinh và biển báo,`,
    `${next}thay mới những gì đã hỏng, báo cáo kết quả về Uỷ ban nhân dân thành phố, giữ`,
    `${next}liên lạc thường xuyên với trạm quan trắc nước lũ trong suốt mùa mưa năm nay.`,
  ]).flat();

describe('the indents of a text that keeps its layout', () => {
  it('begin paragraphs, however full the line before is', () => {
    const closing = '      Sở Nội vụ theo dõi, đôn đốc các bến đò và tổng hợp kết quả của cả mùa mưa.';
    expect(paragraphs(...items('      ', ''), closing).at(-1)).toBe(closing.trim());
    expect(paragraphs(...items('      ', ''), closing)).toHaveLength(7);
  });

  it('say nothing in lists that hang', () => {
    const rest = '   Sở Nội vụ theo dõi, đôn đốc các bến đò và tổng hợp kết quả của cả mùa mưa.';
    const cut = items('', '   ').slice(0, -1);
    expect(paragraphs(...cut, rest)).toHaveLength(6);
    expect(paragraphs(...items('    ', '       '))).toHaveLength(6);
  });
});
