import { describe, expect, it } from 'vitest';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { readOutline } from '../../testing/outline-text.ts';
import { parseDocument } from '../parse-document.ts';
import { isEnclosing } from './enclosed-numbers.ts';

describe('numbers in brackets', () => {
  it('count where they begin paragraphs one after the other', () => {
    expect(readOutline('1. Các phường:\n\n(1) Lập danh sách.\n\n(2) Báo cáo.\n\n2. Sở Y tế:\n\n(1) Kiểm tra.')).toEqual(
      [
        'clause #khoan-1 [1.]',
        '  | Các phường:',
        '  point #khoan-1-diem-1 [(1)]',
        '    | Lập danh sách.',
        '  point #khoan-1-diem-2 [(2)]',
        '    | Báo cáo.',
        'clause #khoan-2 [2.]',
        '  | Sở Y tế:',
        '  point #khoan-2-diem-1 [(1)]',
        '    | Kiểm tra.',
      ],
    );
  });

  it('leave the address that a point below them had before they counted', () => {
    const { body } = parseDocument(
      'van-ban/mau.mdx',
      '---\n---\n\n1. Các phường:\n\n(1) Lập danh sách:\n\na) Hộ nuôi cá.\n\n(2) Báo cáo.\n',
    ).document!;
    const point = provisionsOf(body).find(({ marker }) => marker === 'a)');
    expect(point).toMatchObject({ id: 'khoan-1-diem-1-diem-a', formerIds: ['khoan-1-diem-a'] });
  });

  it.each([
    ['a note to the text', 'Theo Luật (1) và Nghị định.\n\n(1) Luật Đường phố.\n\n(2) Nghị định số 1.'],
    ['a note to a table', '| Tên | Số (1) |\n|---|---|\n| A | 2 |\n\n(1) Làm tròn.\n\n(2) Ước tính.'],
    ['one number alone', '(1) Lập danh sách.\n\nBáo cáo.'],
    ['lines that a program has wrapped', 'Các bước gồm:\n(1) lập danh sách\n(2) báo cáo.'],
    ['a document that numbers otherwise too', '1) Một.\n\n(1) Lập danh sách.\n\n(2) Báo cáo.'],
  ])('do not in %s', (_, text) => {
    expect(isEnclosing(text.split('\n'))).toBe(false);
  });
});
