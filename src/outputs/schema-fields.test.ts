import { describe, expect, it } from 'vitest';
import { SCHEMAS, schemaFields, type SchemaName } from './schema-fields.ts';

const field = (schema: SchemaName, key: string) => schemaFields(schema).find((candidate) => candidate.key === key);

describe('the table of fields', () => {
  it('has a Vietnamese title for every field of every schema', () => {
    for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
      for (const { key, title } of schemaFields(name)) expect(title, `${name}.${key}`).not.toBe(key);
    }
  });

  it('says which fields must be there', () => {
    expect(field('document', 'organName')).toMatchObject({ title: 'Cơ quan ban hành', required: true });
    expect(field('document', 'issuedDate')?.required).toBe(false);
    expect(field('document', 'topics')?.required).toBe(false);
  });

  it('says more of a field where its schema does', () => {
    const described = schemaFields('document').filter((one) => one.description !== undefined);
    expect(described.length).toBeGreaterThan(0);
    for (const { description } of described) expect(description).toMatch(/^\p{Lu}/u);
    expect(schemaFields('document').some((one) => 'description' in one && one.description === undefined)).toBe(false);
  });

  it('reads through transforms and arrays', () => {
    expect(field('task', 'revision')).toMatchObject({ title: 'Lần sửa của nhiệm vụ', required: false });
    expect(field('task', 'to')).toMatchObject({ title: 'Giao cho', required: true });
  });

  it('lists the only values allowed with their meaning', () => {
    expect(field('document', 'status')?.values).toContainEqual({ token: 'active', label: 'Đang thực hiện' });
    expect(field('relation', 'type')?.values).toContainEqual({ token: 'replaces', label: 'Thay thế' });
    expect(field('unit', 'kind')?.values.map(({ token }) => token)).toContain('ward');
    expect(field('document', 'subject')?.values).toEqual([]);
  });
});
