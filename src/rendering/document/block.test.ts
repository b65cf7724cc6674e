import { describe, expect, it } from 'vitest';
import type { BlockView } from '../../outputs/document/document-text.ts';
import type { CellView } from '../../outputs/document/table-view.ts';
import { strings } from '../../strings.ts';
import { officialElements, textOf } from '../../testing/drawn-tree.ts';
import { htmlOf } from '../html.ts';
import { blockElement } from './block.ts';

const line = (value: string, fields: { marker?: string; form?: 'dash' } = {}): BlockView => ({
  type: 'paragraph',
  inlines: value === '' ? [] : [{ type: 'text', value }],
  ...fields,
});
const cell = (value: string, align?: CellView['align']): CellView => ({
  inlines: [{ type: 'text', value }],
  ...(align && { align }),
});
const table: BlockView = {
  type: 'table',
  caption: 'Bảng 1',
  head: [[cell('STT', 'center'), cell('Tên')]],
  rows: [{ cells: [cell('1', 'center'), cell('Xã A')] }],
};
const html = (block: BlockView) => htmlOf(blockElement(block));
const officialWords = (block: BlockView) => officialElements(blockElement(block)).map((element) => textOf(element));

describe('a block of the text', () => {
  it('has the number on the line of its first words, with one space between', () => {
    expect(html(line('Rà soát.', { marker: '1.' }))).toBe(
      '<p data-official><span class="marker">1.</span> Rà soát.</p>',
    );
    expect(html(line('', { marker: '1.' }))).toBe('<p data-official><span class="marker">1.</span></p>');
  });

  it('is set as paper sets such a line', () => {
    expect(html(line('- Như trên;', { form: 'dash' }))).toBe('<p class="dash" data-official>- Như trên;</p>');
  });

  it('is a table whose heads name columns and whose frame takes the focus', () => {
    expect(html(table)).toBe(
      '<div class="table-frame" tabindex="0" role="group" aria-label="Bảng 1"><table data-official>' +
        '<caption>Bảng 1</caption>' +
        '<thead><tr><th scope="col" class="center">STT</th><th scope="col">Tên</th></tr></thead>' +
        '<tbody><tr><td class="center">1</td><td>Xã A</td></tr></tbody></table></div>',
    );
  });

  it('names a table without a caption all the same', () => {
    expect(html({ type: 'table', head: [[cell('STT')]], rows: [] })).toContain(
      'aria-label="Bảng"><table data-official><thead>',
    );
  });

  it('marks words quoted from another document as official, and the name that we give their source as ours', () => {
    const quotation: BlockView = { type: 'quotation', source: 'Thông báo số 12', blocks: [line('đối thoại'), table] };
    expect(officialWords(quotation)).toEqual(['đối thoại', 'Bảng 1STTTên1Xã A']);
    expect(textOf(blockElement(quotation))).toContain('Trích: Thông báo số 12');
  });

  it('marks nothing in a note of the editors as official, however deep', () => {
    const note: BlockView = {
      type: 'editor-note',
      blocks: [line('Mờ.'), table, { type: 'quotation', blocks: [line('Trích.')] }],
    };
    expect(officialWords(note)).toEqual([]);
    expect(html(note)).toContain(`<aside class="editor-note" aria-label="${strings.document.text.editorNote}">`);
  });
});
