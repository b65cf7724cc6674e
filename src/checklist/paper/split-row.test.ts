// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { layOutPaper } from '../../testing/builders/paper-layout.ts';
import { splitRow, type RowPart } from './split-row.ts';

const words = (count: number, letter: string): string =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`).join(' ');
const textsOf = ({ row }: RowPart): string[] => [...row.cells].map((cell) => cell.textContent.trim());

/** A row of some cells, of which the longest has as many words as lines. */
function aRow(lines: number, ...cells: string[]): HTMLTableRowElement {
  document.body.innerHTML = `<table><tbody><tr class="duty">${cells.join('')}</tr></tbody></table>`;
  layOutPaper({ heightOf: () => lines * 10 + 4, lineHeight: 10 });
  return document.querySelector('tr')!;
}

const cell = (content: string): string => `<td style="padding-top: 1px; padding-bottom: 3px">${content}</td>`;

describe('a row that no page can hold', () => {
  it('is cut between words in every cell, and nothing of it is lost', () => {
    const parts = splitRow(aRow(10, cell(words(10, 'a')), cell('<b>b1 b2</b> <i>b3 b4 b5</i> b6'), cell('c1')), 44);
    expect(parts.map(textsOf)).toEqual([
      ['a1 a2 a3 a4', 'b1 b2 b3 b4', 'c1'],
      ['a5 a6 a7 a8', 'b5 b6', ''],
      ['a9 a10', '', ''],
    ]);
    expect(parts[1]!.row.cells[1]!.innerHTML).toBe('<i>b5</i> b6');
  });

  it('is copied part by part, each no higher than there is room', () => {
    const row = aRow(10, cell(words(10, 'a')));
    const parts = splitRow(row, 44);
    expect(parts.map(({ height }) => height)).toEqual([44, 44, 24]);
    expect(parts.map((part) => part.row.className)).toEqual([
      'duty continues',
      'duty continued continues',
      'duty continued',
    ]);
    expect(row.outerHTML).toBe(`<tr class="duty">${cell(words(10, 'a'))}</tr>`);
  });

  it('shows on its first part what stands on no line', () => {
    const parts = splitRow(aRow(8, cell(words(8, 'a')), '<td hidden>ẩn</td>'), 44);
    expect(parts.map((part) => textsOf(part)[1])).toEqual(['ẩn', '']);
  });
});
