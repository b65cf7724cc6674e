import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../domain/document/document.schema.ts';
import { accepts, entryOf, fieldsOf, metaOf, type Schema } from '../../domain/field/schema-layers.schema.ts';
import { siteSchema } from '../../domain/site.schema.ts';
import { topicSchema } from '../../domain/topic.schema.ts';
import { unitSchema } from '../../domain/unit/unit.schema.ts';
import { emptyFile } from './empty-file.ts';

/** The file after somebody has taken over all that it offers, one layer after the other. */
function takenOver(text: string): string {
  const next = text.replace(/^( *(?:- )?)# /gm, '$1');
  return next === text ? text : takenOver(next);
}

/** The keys of a schema, with those of its parts and of the entries of its lists. */
function keysIn(schema: Schema): string[] {
  return Object.entries(fieldsOf(schema) ?? {}).flatMap(([key, field]) => [key, ...keysIn(entryOf(field) ?? field)]);
}

/** The keys of what a file says, with those of its parts and of the entries of its lists. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...keysOf(inside)]);
}

describe.each([
  ['document', documentSchema],
  ['unit', unitSchema],
  ['topic', topicSchema],
  ['site', siteSchema],
])('an empty file of a %s', (_, schema) => {
  it('offers every key of its schema in its place', () => {
    expect(keysOf(parse(takenOver(emptyFile(schema)))).sort()).toEqual(keysIn(schema).sort());
  });

  it('has the label of every key above it', () => {
    const lines = takenOver(emptyFile(schema)).split('\n');
    const labels = Object.entries(fieldsOf(schema)!).map(([key, field]) => [key, metaOf(field).title ?? key] as const);
    for (const [key, title] of labels) expect(lines[lines.indexOf(`${key}:`) - 1]).toContain(`## ${title}`);
  });

  it('asks only for what must be there', () => {
    const asked = Object.keys((parse(emptyFile(schema)) ?? {}) as object);
    const must = Object.entries(fieldsOf(schema)!).filter(([, field]) => !accepts(field, undefined));
    expect(asked).toEqual(must.map(([key]) => key));
  });
});

it('says of each field whether it must be filled, what goes in, and what may be chosen', () => {
  const lines = emptyFile(documentSchema).split('\n');
  expect(lines).toContain('## Hệ thống văn bản (bắt buộc). Chọn: state (Cơ quan nhà nước), party (Cơ quan Đảng).');
  expect(lines).toContain('## Số văn bản. Chỉ phần số, lớn hơn 0: 15, 05, 12a.');
});

it('holds what is known from the start, also of a part', () => {
  const known = {
    status: 'unknown',
    release: { basis: 'unconfirmed' },
    changes: [{ date: '2026-11-30', kind: 'published' }],
  };
  expect(parse(emptyFile(documentSchema, known))).toMatchObject(known);
});
