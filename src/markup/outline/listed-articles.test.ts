import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';

function read(typeName: string, body: string): { ids: string; told: number[] } {
  const { document, issues } = parseDocument('van-ban/mau.mdx', `---\ntypeName: ${typeName}\n---\n${body}\n`);
  const told = issues.flatMap(({ code, line }) => (code === 'article-listed' ? [line - 3] : []));
  const ids = provisionsOf(document!.body).map(({ id }) => id);
  return { ids: ids.filter((id) => id !== 'mo-dau').join(' '), told };
}

const articles = (numbers: string): string =>
  numbers
    .split(' ')
    .map((number) => `Điều ${number}. Việc.`)
    .join('\n\n');

describe('articles that are listed', () => {
  it.each([
    ['Tờ trình', 'Gồm:\n\nĐiều 1. Một.\n\nĐiều 2. Hai.\n\nKính trình.', '', [3]],
    ['Kế hoạch', 'I. MỘT\n\n1. Học:\nĐiều 5. Năm.\nĐiều 6. Sáu.\n\n2. Hai.', 'muc-1 muc-1-khoan-1 muc-1-khoan-2', [4]],
    ['Báo cáo', 'I. MỘT\n\nĐiều 1. Một;\n\nII. HAI\n\nĐiều 1. Một.', 'muc-1 muc-2', [3, 7]],
    ['Thông báo', '1- Một:\n\nĐiều 1. A.\n\n2- Hai.', 'khoan-1 khoan-2', [3]],
    [
      'Quyết định',
      'Điều 1. Một.\n\nĐiều 2. Hai.\n\nĐiều 3. Gồm:\n\nĐiều 1. A.\n\nĐiều 2. B.\n\nĐiều 4. Bốn.',
      'dieu-1 dieu-2 dieu-3 dieu-4',
      [7],
    ],
    ['Quyết định', articles('1 2 3 1 2 4 5 1 1a 6'), 'dieu-1 dieu-2 dieu-3 dieu-4 dieu-5 dieu-6', [7, 15]],
    ['Quyết định', articles('1 01 2 3 2 1 4 3 1 3a 5'), 'dieu-1 dieu-1 dieu-2 dieu-3 dieu-4 dieu-5', [9, 15]],
    ['Quyết định', articles('1 5 2 3 4 2 5'), 'dieu-1 dieu-5 dieu-2 dieu-3 dieu-4 dieu-5', [11]],
    ['Tờ trình', '1. Một.\n\n2. Gồm:\nĐiều 1. A;\nĐiều 2. B.', 'khoan-1 khoan-2', [4]],
    [
      'Tờ trình',
      'Một.\n\n<Passage id="p">\n\n1. Gồm:\nĐiều 1. A;\n\n2. Hai.\n\n</Passage>',
      'p p-khoan-1 p-khoan-2',
      [6],
    ],
    ['Quyết định', articles('1 2 3 4 2 3 1 5 4 5 6'), 'dieu-1 dieu-2 dieu-3 dieu-4 dieu-5 dieu-4 dieu-5 dieu-6', [9]],
  ])('number nothing and are told of once for each run: %s, %#', (typeName, body, ids, told) => {
    expect(read(typeName, body)).toEqual({ ids, told });
  });

  it('are text of what they stand in', () => {
    const { document } = parseDocument(
      'van-ban/mau.mdx',
      '---\ntypeName: Công văn\n---\n1. Gồm:\n\nĐiều 1. A.\n\n2. Hai.\n',
    );
    expect(document!.body.provisions[0]?.content).toHaveLength(2);
  });
});

describe('articles of the document itself', () => {
  it.each([
    ['Quyết định', 'Xét:\n\n1. Một;\n\n2. Hai.\n\nĐiều 1. Một.\n\nĐiều 2. Hai.', 'khoan-1 khoan-2 dieu-1 dieu-2'],
    ['Kế hoạch', 'Điều 1. Một.\n\n1. A.\n\nĐiều 2. Hai.', 'dieu-1 dieu-1-khoan-1 dieu-2'],
    ['Hướng dẫn', 'I. CHUNG\n\nĐiều 1. Một.\n\nII. RIÊNG\n\nĐiều 2. Hai.', 'muc-1 dieu-1 muc-2 dieu-2'],
    ['Đề án', 'Chương I\nMỘT\n\nĐiều 1. Một.\n\nChương II\nHAI\n\nĐiều 2. Hai.', 'chuong-1 dieu-1 chuong-2 dieu-2'],
    ['Công văn', '1. Một.\n\n## Điều 1. Của chính văn bản', 'khoan-1 dieu-1'],
    ['Nghị quyết', 'Điều 1. Một\n\nI. A\n\nII. B\n\nĐiều 2. Hai', 'dieu-1 dieu-1-muc-1 dieu-1-muc-2 dieu-2'],
    [
      'Tờ trình',
      'I. MỘT\n\n<Annex>\n\nĐiều 1. A.\n\nĐiều 2. B.\n\n</Annex>',
      'muc-1 phu-luc phu-luc-dieu-1 phu-luc-dieu-2',
    ],
    ['Tờ trình', '1. Gồm:\n\n<Quotation>\n\nĐiều 1. A.\n\n</Quotation>\n\n2. Hai.', 'khoan-1 khoan-2'],
    ['Tờ trình', '1. Gồm Điều 1, Điều 2:\n\n- Điều 1. A;\n\n- Điều 2. B.\n\n2. Hai.', 'khoan-1 khoan-2'],
  ])('stay, and so does what is marked: %s, %#', (typeName, body, ids) => {
    expect(read(typeName, body)).toEqual({ ids, told: [] });
  });
});
