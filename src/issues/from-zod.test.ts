import { describe, expect, it } from 'vitest';
import { documentSchema } from '../domain/document/document.schema.ts';
import { siteSchema } from '../domain/site.schema.ts';
import { unitSchema } from '../domain/unit/unit.schema.ts';
import { issuesFromZod } from './from-zod.ts';
import type { Issue } from './issue.ts';

const unit = (data: object): Issue[] => {
  const all = { name: 'Phòng Y tế', kind: 'agency', ...data };
  const result = unitSchema.safeParse(all);
  const positions = new Map([['kind', { line: 2, column: 7 }]]);
  return result.success ? [] : issuesFromZod(unitSchema, result.error.issues, { file: 'u.yaml', data: all, positions });
};

describe('issuesFromZod', () => {
  it('names the field by its label and key, its value and its place', () => {
    expect(unit({ kind: 'agncy' })).toEqual([
      expect.objectContaining({
        code: 'value-unknown',
        severity: 'error',
        file: 'u.yaml',
        line: 2,
        column: 7,
        key: 'kind',
        label: 'Loại đơn vị',
        value: 'agncy',
        fix: expect.stringContaining('agency'),
      }),
    ]);
  });

  it('offers the key that was meant', () => {
    expect(unit({ vallidFrom: '2020-01-01' })).toMatchObject([
      { code: 'key-unknown', fix: expect.stringContaining('validFrom') },
    ]);
  });

  it('tells a blank value from a missing one and from a wrong one', () => {
    expect(unit({ name: '' })).toMatchObject([{ code: 'field-blank' }]);
    expect(unit({ name: undefined })).toMatchObject([{ code: 'field-missing' }]);
    expect(unit({ name: ['a'] })).toMatchObject([{ code: 'field-type' }]);
    expect(unit({ validFrom: '' })).toMatchObject([{ code: 'field-blank' }]);
    expect(unit({ kind: '' })).toMatchObject([{ code: 'field-blank' }]);
    expect(unit({ groups: '' })).toMatchObject([{ code: 'field-blank' }]);
  });

  it('names nothing as the field where the whole file is refused, and no label where a field has none', () => {
    const whole = unitSchema.safeParse('a');
    const [issue] = issuesFromZod(unitSchema, whole.error!.issues, { file: 'u.yaml', data: 'a', positions: new Map() });
    expect(issue).toMatchObject({ file: 'u.yaml' });
    expect(Object.keys(issue!)).not.toEqual(expect.arrayContaining(['key']));
    const [unknown] = unit({ xyzxyz: 'a' });
    expect(Object.keys(unknown!)).not.toContain('label');
    expect(unknown).toMatchObject({ key: 'xyzxyz' });
  });

  it('tells the word of a machine for nothing from a value', () => {
    for (const written of ['null', '~', ' Null '])
      expect(unit({ kind: written })).toMatchObject([{ code: 'field-blank', value: written }]);
    expect(unit({ kind: 'nulls' })).toMatchObject([{ code: 'value-unknown' }]);
  });

  it('gives no value where that is a mapping or a list', () => {
    expect(Object.keys(unit({ kind: ['a'] })[0]!)).not.toContain('value');
  });

  it('shows how to write a list', () => {
    expect(unit({ groups: 'cac-phong' })).toMatchObject([
      { code: 'field-type', fix: expect.stringContaining('[cac-phong]') },
    ]);
  });

  it('offers the slug of a name that was written for an id', () => {
    expect(unit({ groups: ['Các phòng'] })).toMatchObject([
      { code: 'id-invalid', key: 'groups[0]', label: 'Thuộc nhóm', fix: expect.stringContaining('cac-phong') },
    ]);
  });

  it('explains a form by the hint of its field', () => {
    expect(unit({ administrativeCode: '123' })).toMatchObject([
      { code: 'format-invalid', fix: expect.stringContaining('năm chữ số') },
    ]);
    expect(unit({ organId: 'h29' })).toMatchObject([
      { code: 'format-invalid', fix: expect.stringContaining('H29.3.5') },
    ]);
  });

  it('explains addresses of the site', () => {
    const data = { name: 'a', publisher: 'b', description: 'c', url: 'ftp://x', contact: { email: 'không' } };
    const result = siteSchema.safeParse(data);
    const issues = issuesFromZod(siteSchema, result.error!.issues, { file: 'trang.yaml', data, positions: new Map() });
    expect(issues.map(({ key }) => key)).toEqual(['url', 'contact.email']);
  });

  it('takes the words that pages show for the value that stands for them', () => {
    const fixOf = (data: object): string | undefined => {
      const result = documentSchema.safeParse(data);
      const issues = issuesFromZod(documentSchema, result.error!.issues, { file: 'd.mdx', data, positions: new Map() });
      return issues.find(({ code }) => code === 'value-unknown')?.fix;
    };
    expect(fixOf({ status: 'đang thực hiện' })).toBe('viết active.');
    expect(fixOf({ status: 'DA KET THUC' })).toBe('viết closed.');
    expect(fixOf({ source: { kind: 'Bản quét văn bản đã ký' } })).toBe('viết scan.');
    expect(fixOf({ release: { basis: 'Cơ quan ban hành cho phép công khai' } })).toBe('viết decision.');
    expect(fixOf({ relations: [{ type: 'Sửa đổi, bổ sung' }] })).toBe('viết amends.');
    expect(fixOf({ changes: [{ kind: 'Đăng lần đầu' }] })).toBe('viết published.');
    expect(fixOf({ priority: 'hỏa tốc' })).toBe('viết flash.');
    expect(fixOf({ system: 'cơ quan Đảng' })).toBe('viết party.');
  });

  it('says what each value means where none was meant, and where the key is missing', () => {
    expect(unit({ kind: 'xyz' })).toMatchObject([{ message: expect.stringContaining('ward (Phường)') }]);
    expect(unit({ kind: undefined })).toMatchObject([{ fix: expect.stringContaining('ward (Phường)') }]);
  });

  it('reports every fault of a document at once', () => {
    const data = { tasks: [{ id: 'a b', dueDate: '30/2/2023' }], relations: [{ type: 'basis' }], status: 'xong' };
    const result = documentSchema.safeParse(data);
    const issues = issuesFromZod(documentSchema, result.error!.issues, { file: 'd.mdx', data, positions: new Map() });
    expect(issues.map(({ code, key }) => `${code} ${key}`)).toEqual(
      expect.arrayContaining([
        'field-missing system',
        'value-unknown status',
        'id-invalid tasks[0].id',
        'date-invalid tasks[0].dueDate',
        'field-missing tasks[0].quote',
        'relation-target relations[0]',
      ]),
    );
  });
});
