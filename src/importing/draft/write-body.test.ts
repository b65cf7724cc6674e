import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../paper/block.ts';
import { writeBody } from './write-body.ts';

const write = (text: string, ...marks: Mark[]): string =>
  writeBody([{ type: 'text', text, line: 1, isWhole: true, marks }]).trim();

/** What a reader of the written text has: all of it, and the stretches that stand out. */
function readAgain(body: string): { text: string; marked: string[] } {
  const marked: string[] = [];
  const textOf = (node: Nodes): string => {
    const at = marked.length;
    const text = 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
    if (node.type === 'strong' || node.type === 'emphasis') marked.splice(at, 0, text);
    return text;
  };
  return { text: textOf(unified().use(remarkParse).parse(body)), marked };
}

describe('bold and italic in a written text', () => {
  it.each([
    ['a word of its own', 'gửi về abc@hue.vn trước', 7, 17, 'gửi về *abc@hue.vn* trước'],
    ['a part of a word', 'gửi về abc@hue.vn trước', 7, 16, 'gửi về *abc@hue.v*n trước'],
    ['brackets between letters', 'hộp thư(abc)trước', 7, 12, 'hộp thư(*abc*)trước'],
    ['a quotation before a letter', 'Phòng “nội vụ”và', 6, 14, 'Phòng *“nội vụ*”và'],
    ['a comma before a letter', 'Phòng nội vụ,và', 6, 13, 'Phòng *nội vụ*,và'],
    ['a comma before a blank', 'Phòng nội vụ, và', 6, 13, 'Phòng *nội vụ,* và'],
    ['blanks at both ends', 'Phòng nội vụ , và', 5, 13, 'Phòng *nội vụ* , và'],
    ['nothing but signs between letters', 'và/hoặc', 2, 3, 'và/hoặc'],
  ])('stand around %s', (_, text, start, end, written) => {
    expect(write(text, { start, end, look: 'italic' })).toBe(written);
    expect(write(text, { start, end, look: 'bold' })).toBe(written.replaceAll('*', '**'));
  });

  it('change no sign of the text, wherever they begin and end', () => {
    const text = '(a) “Sở X”,và b: 5% – “c”.';
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        for (const look of ['bold', 'italic'] as const) {
          const body = write(text, { start, end, look });
          expect(body).not.toContain('&#');
          const { text: read, marked } = readAgain(body);
          expect(read, body).toBe(text);
          expect(text.slice(start, end), body).toContain(marked.join());
        }
      }
    }
  });

  it('may stand beside and within each other', () => {
    const text = 'Sở Nội vụ chủ trì';
    const body = write(text, { start: 0, end: 9, look: 'bold' }, { start: 3, end: 6, look: 'italic' });
    expect(readAgain(body)).toEqual({ text, marked: ['Sở Nội vụ', 'Nội'] });
    const beside = write(text, { start: 0, end: 3, look: 'bold' }, { start: 3, end: 9, look: 'italic' });
    expect(readAgain(beside)).toEqual({ text, marked: ['Sở', 'Nội vụ'] });
  });
});
