import { describe, expect, it } from 'vitest';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { parseDocument } from '../parse-document.ts';

const former = (text: string, typeName = 'Tờ trình'): string[] =>
  provisionsOf(parseDocument('van-ban/mau.mdx', `---\ntypeName: ${typeName}\n---\n${text}\n`).document!.body).flatMap(
    ({ id, formerIds = [] }) => formerIds.map((formerId) => `${formerId} → ${id}`),
  );
const PASSAGE = '<Passage id="a">\n\nA.\n\n</Passage>';

describe('an id of a former reading', () => {
  it('leads to the same number, where a passage no longer ends what it stands in', () => {
    expect(former(`I. MỘT\n\n1. Một.\n\n${PASSAGE}\n\n2. Hai:\n\na) A.`)).toEqual([
      'khoan-2 → muc-1-khoan-2',
      'khoan-2-diem-a → muc-1-khoan-2-diem-a',
    ]);
  });

  it('leads to the same number, where listed articles no longer hold it', () => {
    const text = 'I. MỘT\n\n1. Gồm:\n\nĐiều 1. Một.\n\nĐiều 2. Hai.\n\n2. Hai.\n\nII. HAI';
    expect(former(text)).toEqual(['dieu-2-khoan-2 → muc-1-khoan-2', 'dieu-2-muc-2 → muc-2']);
  });

  it('is none where another provision has that id, and where nothing has changed', () => {
    expect(former(`1. Một.\n\n${PASSAGE}\n\n2. Hai.`)).toEqual([]);
    expect(former(`1. Một.\n\na) A;\n\n${PASSAGE}\n\n2. Hai.`)).toEqual([]);
    expect(former('Điều 1. Một.\n\n“Điều 3a. Hai.”', 'Quyết định')).toEqual([]);
  });
});
