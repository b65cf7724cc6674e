import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';

/** What is said of a text: column, code, what is wrong and what to type. */
const said = (text: string): string[] =>
  parseDocument('van-ban/mau.mdx', `---\n---\n${text}\n`).issues.map(
    ({ column, code, message, fix }) => `${column} ${code}: ${message} ${fix}`,
  );
const fixes = (text: string): string => said(text).join('\n');

describe('a tag that documents do not have', () => {
  it.each([
    ['<b>một</b>', '**chữ đậm**'],
    ['<strong>một</strong>', '**chữ đậm**'],
    ['<i>một</i>', '*chữ nghiêng*'],
    ['<em>một</em>', '*chữ nghiêng*'],
    ['<a>một</a>', '[chữ hiện ra](đường dẫn)'],
    ['<blockquote>một</blockquote>', '<Quotation source="…">'],
    ['<table>một</table>', 'bảng với các dấu |'],
    ['<span>một</span>', 'xoá thẻ mở và thẻ đóng'],
    ['<>một</>', 'xoá thẻ mở và thẻ đóng'],
  ])('of HTML, such as %s, is told with what to write instead', (text, instead) => {
    expect(fixes(text)).toContain('markup-html');
    expect(fixes(text)).toContain(instead);
  });

  it('is told with the one that is meant, or with all', () => {
    expect(fixes('<Quotaton>\n\nmột\n\n</Quotaton>')).toContain('viết <Quotation');
    expect(fixes('<Video>\n\nmột\n\n</Video>')).toMatch(/các thẻ dùng được: .*Quotation/);
  });
});

describe('a tag in the wrong place', () => {
  it.each([
    ['<Quotation>\n\n<Annex>\n\nmột\n\n</Annex>\n\n</Quotation>', 'phụ lục nằm trong thẻ <Quotation>'],
    ['<Quotation>\n\n<Passage id="a">\n\nmột\n\n</Passage>\n\n</Quotation>', '<Passage> nằm trong thẻ <Quotation>'],
    ['<Ref provision="khoan-1">một <Ref provision="khoan-2">hai</Ref></Ref>', 'nằm trong một thẻ <Ref> khác'],
    ['<Ref provision="khoan-1">a <EditorNote>b</EditorNote></Ref>', 'thẻ <EditorNote> nằm giữa dòng chữ'],
    ['<Table caption="Bảng">\n\nmột\n\n</Table>', 'phải chứa đúng một bảng'],
    ['<Table caption="Bảng">\n\n| a |\n|---|\n| b |\n\nmột\n\n</Table>', 'phải chứa đúng một bảng'],
  ])('is told: %j', (text, expected) => {
    expect(fixes(text)).toContain('component-place');
    expect(fixes(text)).toContain(expected);
  });

  it.each([
    '<Annex number="I">\n\n<Passage id="a">\n\nmột\n\n</Passage>\n\n</Annex>',
    '<Table caption="Bảng">\n\n| a |\n|---|\n| b |\n\n</Table>',
    '<Quotation>\n\n<EditorNote>\n\nmột\n\n</EditorNote>\n\n</Quotation>',
  ])('is not told where it may stand: %j', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('an attribute', () => {
  it.each([
    ['<Ref>một</Ref>', 'component-attribute-missing', 'document="…" (văn bản khác), provision="…"'],
    ['<Passage>\n\nmột\n\n</Passage>', 'component-attribute-missing', 'thẻ <Passage> thiếu thông tin.'],
    ['<Ref provision="Khoản 1">một</Ref>', 'component-attribute:', 'giá trị của provision không đúng dạng.'],
    ['<Ref provision="">một</Ref>', 'component-attribute:', 'provision để trống.'],
    ['<Ref provision>một</Ref>', 'component-attribute:', 'provision để trống.'],
    ['<Ref provision={x}>một</Ref>', 'component-attribute:', 'mã chương trình'],
    ['<Ref {...x}>một</Ref>', 'component-attribute:', 'mã chương trình'],
    ['<Ref provison="khoan-1">một</Ref>', 'component-attribute-unknown', 'viết mã điều khoản: provision='],
    ['<Ref mau="đỏ" provision="khoan-1">một</Ref>', 'component-attribute-unknown', 'thẻ này nhận: document, provision'],
    ['m<sup id="a">2</sup>', 'component-attribute-unknown', 'thẻ này không nhận gì thêm'],
    ['<Ref provision="khoan-1" provision="khoan-2">một</Ref>', 'component-attribute-duplicate', 'được ghi hai lần'],
  ])('is told with what to write: %s', (text, code, expected) => {
    expect(fixes(text)).toContain(code);
    expect(fixes(text)).toContain(expected);
  });

  it('of either kind is enough for a reference', () => {
    expect(said('Theo <Ref provision="khoan-1">khoản 1</Ref>.')).toEqual([]);
    expect(said('Theo <Ref document="cong-van">Công văn</Ref>.')).toEqual([]);
  });
});

describe('a sign of another notation in the text', () => {
  it.each([
    ['Chữ {a}', ['5 markup-expression']],
    ['Chữ } hết', ['5 markup-expression']],
    ['Dấu \\` và `mã` ở đây', ['11 markup-code']],
    ['Hai `mã` và `mã`', ['5 markup-code', '13 markup-code']],
    ['Chú thích[^1] cuối', ['10 markup-footnote']],
    ['Gạch ~~bỏ', ['6 markup-strikethrough']],
    ['Đậm ** chữ', ['5 markup-stray-emphasis']],
    ['Chữ \\{a\\}, \\~\\~, \\*\\*, [a]', []],
  ])('is told where it stands: %s', (text, expected) => {
    expect(said(text).map((line) => line.split(':')[0])).toEqual(expected);
  });
});
