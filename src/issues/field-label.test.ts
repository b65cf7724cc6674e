import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SCHEMAS } from '../corpus/entry/schemas.ts';
import { unwrap } from '../domain/field/schema-layers.schema.ts';
import { fieldMeta, keysAt } from './field-label.ts';
import { formatPath, type Path } from './path.ts';

/** Every field of a schema, however deep. */
function fieldsOf(schema: z.core.$ZodType, path: Path = []): Path[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, [...path, 0]);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.core.$ZodType>).flatMap(([key, field]) => [
    [...path, key],
    ...fieldsOf(field, [...path, key]),
  ]);
}

describe('the schemas', () => {
  it.each(Object.entries(SCHEMAS))('give every field of a %s a label in Vietnamese', (_role, schema) => {
    const unlabelled = fieldsOf(schema)
      .filter((path) => !/\p{L}/u.test(fieldMeta(schema, path).title ?? ''))
      .map(formatPath);
    expect(unlabelled).toEqual([]);
  });

  it('label different fields differently where a reader must tell them apart', () => {
    const schema = SCHEMAS.document!;
    expect(fieldMeta(schema, ['issuedDate']).title).toBe('Ngày ban hành');
    expect(fieldMeta(schema, ['tasks', 2, 'dueDate']).title).toBe('Thời hạn');
    expect(fieldMeta(schema, ['tasks', 2, 'to', 0]).title).toBe('Giao cho');
    expect(fieldMeta(schema, ['tasks', 0, 'revision']).title).toBe('Lần sửa của nhiệm vụ');
    expect(fieldMeta(schema, ['no', 'such']).title).toBeUndefined();
  });

  it('know the keys of a mapping inside a list', () => {
    expect(keysAt(SCHEMAS.document!, ['tasks', 0, 'indicators', 1])).toEqual(['id', 'title', 'quote']);
  });
});
