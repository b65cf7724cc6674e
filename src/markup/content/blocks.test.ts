import { describe, expect, it } from 'vitest';
import { readOutline } from '../../testing/outline-text.ts';

describe('what stands in a tag', () => {
  it.each([
    [
      'is paragraphs, lists and headings in which numbers are text',
      '<Quotation source="Luật">\n\n## Điều 1. Phạm vi\n\n1. Một:\n- a;\n- b.\n2. Hai.\n\n</Quotation>',
      [
        'preamble #mo-dau',
        '  quotation (Luật)',
        '    | **Điều 1. Phạm vi**',
        '    | 1. Một:',
        '    · - a;',
        '    · - b.',
        '    | 2. Hai.',
      ],
    ],
    [
      'may be another tag, or a table',
      '<Quotation>\n\nMột\n\n<EditorNote>\n\nGhi chú\n\n</EditorNote>\n\n| a | b |\n|---|:-:|\n| c | d |\n\n</Quotation>',
      [
        'preamble #mo-dau',
        '  quotation',
        '    | Một',
        '    editor-note',
        '      | Ghi chú',
        '    table ,center',
        '      a ¦ b',
        '      c ¦ d',
      ],
    ],
    [
      'may be tags alone on their lines',
      '<Quotation>\n<EditorNote>Một</EditorNote>\n<EditorNote>Hai</EditorNote>\n</Quotation>',
      ['preamble #mo-dau', '  quotation', '    editor-note', '      | Một', '    editor-note', '      | Hai'],
    ],
    [
      'is the table of a caption',
      '<Table caption="Bảng 1">\n\n| a | b |\n|:--|--:|\n| c | d |\n\n</Table>',
      ['preamble #mo-dau', '  table left,right Bảng 1', '    a ¦ b', '    c ¦ d'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readOutline(text)).toEqual(expected);
  });
});

describe('a paragraph', () => {
  it('goes on over a line that begins with a dash by chance', () => {
    expect(readOutline('Các phòng gồm\n- phòng a')).toEqual(['preamble #mo-dau', '  | Các phòng gồm - phòng a']);
  });
});
