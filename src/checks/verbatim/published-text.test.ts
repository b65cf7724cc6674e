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
    const orders = publishedText(document).map((pieces) => pieces.map(({ text }) => text));
    expect(orders).toEqual([
      ['Lời văn.', 'Nơi nhận:', '- Như trên;', 'CHỦ TỊCH', 'Danh mục.'],
      ['Lời văn.', 'CHỦ TỊCH', 'Nơi nhận:', '- Như trên;', 'Danh mục.'],
    ]);
  });
});
