import { describe, expect, it } from 'vitest';
import type { Provision } from '../../domain/provision/provision.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { publishedText } from './published-text.ts';

const provision = (kind: Provision['kind'], id: string, value: string): Provision => ({
  type: 'provision',
  kind,
  id,
  content: [{ type: 'paragraph', inlines: [{ type: 'text', value }] }],
  line: 1,
});

describe('the official text of a document', () => {
  it('ends with its annexes, which follow the signature on paper', () => {
    const document = aDocument({
      toPlaces: ['- Như trên;'],
      signer: { position: 'CHỦ TỊCH' },
      body: { provisions: [provision('preamble', 'mo-dau', 'Lời văn.'), provision('annex', 'phu-luc', 'Danh mục.')] },
    });
    const orders = publishedText(document).map((pieces) =>
      pieces.flatMap(({ text, isDrawn }) => (isDrawn ? [] : text)),
    );
    expect(orders).toEqual([
      ['Lời văn.', 'Nơi nhận:', '- Như trên;', 'CHỦ TỊCH', 'Danh mục.'],
      ['Lời văn.', 'CHỦ TỊCH', 'Nơi nhận:', '- Như trên;', 'Danh mục.'],
    ]);
  });

  it('ends with what is issued with it', () => {
    const document = aDocument({
      signer: { position: 'CHỦ TỊCH' },
      body: { provisions: [provision('attached', 'quy-che', 'Quy chế.'), provision('preamble', 'mo-dau', 'Lời văn.')] },
    });
    expect(publishedText(document)[0].map(({ text }) => text)).toEqual(['Lời văn.', 'CHỦ TỊCH', 'Quy chế.']);
  });

  it('has the head that the tag of an annex draws, and not the one that a line of it says', () => {
    const annex = { ...provision('annex', 'phu-luc-1', 'Danh mục.'), number: 'I' };
    const drawnOf = (one: Provision) =>
      publishedText(aDocument({ body: { provisions: [one] } }))[0].filter(({ isDrawn }) => isDrawn);
    expect(drawnOf(annex)).toEqual([{ text: 'Phụ lục I', line: 1, isDrawn: true }]);
    expect(drawnOf({ ...annex, marker: 'PHỤ LỤC I' })).toEqual([]);
  });

  it('holds the signatures one after the other, or line by line as their columns are read', () => {
    const signer = [
      { organName: 'SỞ Y TẾ', authority: ['TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG'], fullName: 'A' },
      { organName: 'CÔNG AN', position: 'GIÁM ĐỐC', fullName: 'B' },
    ];
    const orders = publishedText(aDocument({ signer }));
    expect(new Set(orders.map((pieces) => pieces.map(({ text }) => text).join('|')))).toEqual(
      new Set([
        'SỞ Y TẾ|TL. GIÁM ĐỐC|KT. CHÁNH VĂN PHÒNG|A|CÔNG AN|GIÁM ĐỐC|B',
        'SỞ Y TẾ|CÔNG AN|TL. GIÁM ĐỐC|KT. CHÁNH VĂN PHÒNG|GIÁM ĐỐC|A|B',
      ]),
    );
    expect(orders[0].at(-1)).toEqual({ text: 'B', path: ['signer', 1, 'fullName'] });
  });
});
