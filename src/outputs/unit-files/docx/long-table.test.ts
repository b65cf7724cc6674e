import { describe, expect, it } from 'vitest';
import { someDuties } from '../../../testing/builders/unit-duties.ts';
import { longTable } from './long-table.ts';
import { docxBytes, page, TEXT_HEIGHT, TEXT_WIDTH } from './page.ts';
import { ruledTable, type DocxColumn } from './table.ts';

const COLUMNS: readonly DocxColumn<readonly string[]>[] = [
  { heading: 'STT', share: 1, centred: true, text: ([first = '']) => first },
  { heading: 'Nội dung', share: 3, text: ([, second = '']) => second },
];
const ROOM = { width: TEXT_WIDTH.landscape, height: TEXT_HEIGHT.landscape };
const LONG = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ');

const LINES: Record<string, readonly (readonly string[])[]> = {
  'no line': [],
  'one line': [['1', 'Rà soát']],
  'lines of every kind': [
    ['1', LONG],
    ['2', 'Rà soát'],
    ['3', 'Phòng A;\nPhòng B'],
    ['4', LONG],
  ],
  'what XML has signs for': [
    ['1', '<w:tr> & "d" \'e\''],
    ['2', '$& $1 FIRST LINE\nFURTHER LINE'],
  ],
  'letters that the format does not allow': [['1', 'a\u0001b\uD800c\ttab']],
  'blanks and empty lines': [
    ['', ' a \n\n b '],
    ['', ''],
  ],
};

describe('a long table', () => {
  it.each(Object.entries(LINES))('is written with %s as the library writes it, byte for byte', async (_, lines) => {
    for (const kept of [0, 1, 2]) {
      const { table, fill } = longTable(COLUMNS, lines, ROOM, kept);
      const made = { site: someDuties().site };
      const section = { properties: page('landscape') };
      const bytes = await docxBytes('Phiếu', made, { ...section, children: [table] }, fill);
      const library = ruledTable(COLUMNS, lines, ROOM, kept);
      expect(bytes).toEqual(await docxBytes('Phiếu', made, { ...section, children: [library] }));
    }
  });
});
