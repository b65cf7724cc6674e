import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { changeSchema } from '../domain/document/change.schema.ts';
import { relationSchema } from '../domain/document/relation.schema.ts';
import { siteSchema } from '../domain/site.schema.ts';
import { unitSchema } from '../domain/unit/unit.schema.ts';
import type { Path } from './path.ts';
import { blank, missing, nothing, unknownKey, wrong } from './schema-messages.ts';
import { valueAt } from './path.ts';

const unit = { name: 'Phòng Y tế', kind: 'agency' };
const site = { name: 'a', publisher: 'b', description: 'c', url: 'https://a.vn' };

/** What is said of the first fault that a schema finds in some data. */
function said(schema: z.ZodType, data: object): string {
  const [issue] = schema.safeParse(data).error!.issues;
  const path = issue!.path as Path;
  const { code, message, fix } = wrong(schema, issue!, valueAt(data, path), path);
  return `${code}: ${message} ${fix}`;
}

describe('the message about a key', () => {
  it('offers the one that was meant, or else all that may stand there', () => {
    expect(unknownKey('vallidFrom', ['validFrom', 'name'], new Map())).toEqual({
      code: 'key-unknown',
      message: 'không có mục nào tên là vallidFrom.',
      fix: 'viết validFrom, hoặc bỏ dòng này.',
    });
    expect(unknownKey('xyz', ['validFrom', 'name'], new Map()).fix).toBe(
      'bỏ dòng này; các mục được dùng: validFrom, name.',
    );
  });

  it('knows a key by the label that the page shows', () => {
    const labels = new Map([['Ngày ban hành', 'issuedDate']]);
    for (const written of ['Ngày ban hành', 'ngay_ban_hanh', 'Ngày ban hanh'])
      expect(unknownKey(written, ['issuedDate', 'subject'], labels).fix).toBe('viết issuedDate, hoặc bỏ dòng này.');
  });

  it('that is missing says what to add, with the values or the hint of its field where it has such', () => {
    expect(missing(unitSchema, ['name']).fix).toBe('thêm dòng «name: …».');
    expect(missing(changeSchema, ['level']).fix).toMatch(/^thêm dòng «level: …» \(major \(.+\), minor \(.+\)\)\.$/);
    expect(missing(unitSchema, ['name'])).toMatchObject({ code: 'field-missing', message: 'thiếu mục bắt buộc này.' });
  });

  it('that is blank names the key, also of an entry of a list', () => {
    expect(blank(['tasks', 0, 'title'])).toEqual({
      code: 'field-blank',
      message: 'mục này để trống.',
      fix: 'ghi giá trị sau «title:»; nếu chưa có thông tin, xoá dòng và khai trong missing.',
    });
    expect(blank(['groups', 2]).fix).toContain('«groups:»');
  });
});

describe('the message about a value', () => {
  it('of another shape says which one is wanted, and how to write it', () => {
    expect(said(unitSchema, { ...unit, name: ['a'] })).toBe(
      'field-type: giá trị phải là văn bản. ghi giá trị ngay sau dấu hai chấm, không thụt dòng con.',
    );
    expect(said(unitSchema, { ...unit, groups: { a: 'b' } })).toBe(
      'field-type: giá trị phải là một danh sách. viết mỗi mục trên một dòng bắt đầu bằng «- », hoặc [a, b].',
    );
    expect(said(unitSchema, { ...unit, groups: 'cac-phong' })).toBe(
      'field-type: giá trị phải là một danh sách. viết trong ngoặc vuông: [cac-phong].',
    );
    expect(said(siteSchema, { ...site, contact: 'a' })).toBe(
      'field-type: giá trị phải gồm các mục con. viết mỗi mục con trên một dòng thụt vào: «email: …», «phone: …», «address: …».',
    );
  });

  it('outside the list names all that are taken, and the one that was meant', () => {
    expect(said(changeSchema, { level: 'mjor', date: '2023-01-01', kind: 'published', note: 'a' })).toMatch(
      /^value-unknown: chỉ nhận một trong các giá trị: major \(.+\), minor \(.+\)\. viết major\.$/,
    );
    expect(said(changeSchema, { level: 'xyz', date: '2023-01-01', kind: 'published', note: 'a' })).toMatch(
      /viết một trong các giá trị này\.$/,
    );
  });

  it('of a broken form gives the slug of an id, else the hint of the field', () => {
    expect(said(unitSchema, { ...unit, groups: ['Các phòng'] })).toBe(
      'id-invalid: mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang đơn ở giữa. viết cac-phong.',
    );
    expect(said(unitSchema, { ...unit, groups: ['…'] })).toMatch(/^format-invalid: giá trị này không đúng dạng\. /);
    expect(said(unitSchema, { ...unit, administrativeCode: '123' })).toMatch(
      /^format-invalid: giá trị này không đúng dạng\. viết đúng dạng: năm chữ số.*\.$/,
    );
  });

  it('that is too long says how long it may be', () => {
    expect(said(unitSchema, { ...unit, groups: ['a'.repeat(81)] })).toBe(
      'value-too-long: dài quá 80 ký tự. rút ngắn còn nhiều nhất 80 ký tự.',
    );
  });

  it.each([
    ['organId', '“H29.3.5”', 'viết H29.3.5.'],
    ['organId', 'Số: H29.3.5', 'viết H29.3.5.'],
    ['organId', '/H29.3.5/', 'viết H29.3.5.'],
    ['organId', 'van-ban/H29.3.5', 'viết H29.3.5.'],
    ['organId', 'H29.3.5/UBND', 'viết H29.3.5.'],
    ['administrativeCode', '« 01234 »', 'viết 01234.'],
  ])('of a broken form gives what a habit has wrapped: %s, %s', (key, written, fix) => {
    expect(said(unitSchema, { ...unit, [key]: written })).toContain(fix);
  });

  it('of a broken form gives no form to what is too long for one', () => {
    expect(said(unitSchema, { ...unit, organId: `${'x'.repeat(193)}/H29.3.5` })).not.toContain('viết H29.3.5.');
    expect(said(unitSchema, { ...unit, organId: `${'x'.repeat(192)}/H29.3.5` })).toContain('viết H29.3.5.');
  });

  it('of an id tells several from one, and the letters of another alphabet', () => {
    expect(said(unitSchema, { ...unit, groups: ['các phòng; cac-so và cac-xa'] })).toBe(
      'id-invalid: đây là nhiều mã trong một giá trị. viết từng mã: cac-phong, cac-so, cac-xa.',
    );
    expect(said(unitSchema, { ...unit, groups: ['c\u0430c-phong'] })).toBe(
      'id-invalid: mã có chữ của bảng chữ khác, trông như chữ thường. gõ lại cả mã bằng chữ thường không dấu, chữ số và gạch ngang.',
    );
  });

  it('outside the list takes a slip for the value, and another word for none', () => {
    const level = (written: string): string =>
      said(changeSchema, { level: written, date: '2023-01-01', kind: 'published', note: 'a' }).replace(/^.*\. /, '');
    expect(['majr', 'MAJOR', 'major change', 'minr', 'mino', 'mior'].map(level)).toEqual([
      'viết major.',
      'viết major.',
      'viết major.',
      'viết minor.',
      'viết minor.',
      'viết minor.',
    ]);
    expect(['mnr', 'normal', 'motor'].map(level)).toEqual(Array(3).fill('viết một trong các giá trị này.'));
  });

  it('that YAML has taken apart gives its line back between quotes', () => {
    const taken = 'dấu gạch đầu dòng, hoặc dấu hai chấm ở giữa, làm chữ này bị hiểu thành danh sách hay mục con.';
    const name = (value: unknown): string => said(unitSchema, { ...unit, name: value });
    expect(name({ 'Phòng Y tế': "của 'ta'" })).toBe(
      `field-type: ${taken} đặt cả dòng trong dấu nháy đơn: 'Phòng Y tế: của ''ta'''.`,
    );
    expect(name({ a: { b: 'c' } })).toContain("'a: b: c'");
    for (const value of [{ a: 'b', c: 'd' }, ['a'], {}, 5, { a: 5 }, { a: null }])
      expect(name(value)).toContain('ghi giá trị ngay sau dấu hai chấm');
    expect(said(unitSchema, { ...unit, groups: [['cac-so']] })).toContain(
      "đặt cả dòng trong dấu nháy đơn: '- cac-so'.",
    );
  });

  it('that nothing more is known of asks for the handbook', () => {
    const other = { code: 'not_multiple_of', path: [], message: '', divisor: 2 } as unknown as z.core.$ZodIssue;
    for (const issue of [other, { ...other, code: 'custom' } as z.core.$ZodIssue])
      expect(wrong(unitSchema, issue, 'a', [])).toEqual({
        code: 'value-invalid',
        message: 'giá trị này không dùng được.',
        fix: 'xem mẫu trong phần hướng dẫn.',
      });
  });

  it('that is a list without entries asks for one', () => {
    const empty = {
      code: 'too_small',
      path: [],
      message: '',
      minimum: 1,
      origin: 'array',
    } as unknown as z.core.$ZodIssue;
    expect(wrong(unitSchema, empty, [], ['to'])).toEqual({
      code: 'list-empty',
      message: 'danh sách này trống.',
      fix: 'ghi ít nhất một mục; danh sách không bắt buộc thì bỏ cả dòng.',
    });
  });

  it('that is the word of a machine for nothing asks for a value, and shows the word', () => {
    expect(nothing(' null ', ['signer', 'position'])).toEqual({
      code: 'field-blank',
      message: '«null» là cách ghi giá trị trống của máy; người đọc trang sẽ thấy nguyên dấu này.',
      fix: 'ghi giá trị sau «position:»; nếu chưa có thông tin, xoá dòng và khai trong missing.',
    });
  });

  it('of a relation asks for one document', () => {
    expect(said(relationSchema, { type: 'basis' })).toBe(
      'relation-target: mỗi quan hệ phải chỉ đúng một văn bản. ghi document (văn bản đã đăng) hoặc citation (văn bản chưa đăng), không ghi cả hai.',
    );
  });

  it('of the address of a site keeps its host, and its folder where it belongs', () => {
    const rule =
      'format-invalid: đường dẫn của Trang thông tin chỉ gồm giao thức và tên miền; thư mục trên máy chủ ghi ở basePath.';
    expect(said(siteSchema, { ...site, url: 'https://a.vn/van-ban/' })).toBe(
      `${rule} viết https://a.vn, và ghi «basePath: /van-ban/».`,
    );
    expect(said(siteSchema, { ...site, url: 'https://a.vn/?q=1' })).toBe(`${rule} viết https://a.vn.`);
    expect(said(siteSchema, { ...site, url: 'https://a;b.vn' })).toMatch(/tên miền chỉ gồm chữ, chữ số/);
  });
});
