import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { abbreviationsFileSchema } from '../abbreviation.schema.ts';
import { documentSchema } from '../document/document.schema.ts';
import { RELATION_LABELS } from '../document/relation-type.ts';
import { formerAddressesSchema } from '../former-address.schema.ts';
import { handbookPageSchema } from '../handbook/handbook-page.schema.ts';
import { PROGRESS_STATUS_LABELS } from '../progress/progress-status.ts';
import { progressFileSchema } from '../progress/progress.schema.ts';
import { STANDING_LABELS } from '../progress/standing.ts';
import { siteSchema } from '../site.schema.ts';
import { topicsFileSchema } from '../topic.schema.ts';
import { DUTY_ROLE_LABELS } from '../unit/duty-role.ts';
import { unitDutiesSchema } from '../unit/unit-duties.schema.ts';
import { unitSchema } from '../unit/unit.schema.ts';
import { accepts, entryOf, fieldsOf, labelsOf, metaOf, type Schema, tokensOf } from './schema-layers.schema.ts';

/** Every sort of file, by what holds it: those that the office writes, and those that units and their programs read. */
const FILES: Record<string, Schema> = {
  'content/van-ban/*.mdx': documentSchema,
  'content/don-vi/*.yaml': unitSchema,
  'content/linh-vuc.yaml': topicsFileSchema,
  'content/viet-tat.yaml': abbreviationsFileSchema,
  'content/duong-dan-cu.yaml': formerAddressesSchema,
  'content/trang.yaml': siteSchema,
  'content/huong-dan/*.mdx': handbookPageSchema,
  'nhiem-vu.json': unitDutiesSchema,
  'tien-do.json': progressFileSchema,
};

/** Words that pages and files say of a duty or of a relation, and that nobody types into a field. */
const WORDS: Record<string, Readonly<Record<string, string>>> = {
  'how far a unit is': PROGRESS_STATUS_LABELS,
  'where a duty stands': STANDING_LABELS,
  'what a unit is in a duty': DUTY_ROLE_LABELS,
  'how a document is related to one that names it': Object.fromEntries(
    Object.entries(RELATION_LABELS).map(([type, { backward }]) => [type, backward]),
  ),
};

interface Field {
  key: string;
  depth: number;
  schema: Schema;
}

/** The fields of a file in the order of its schema, each before those inside it. */
const fieldsIn = (schema: Schema, depth = 1): Field[] =>
  Object.entries(fieldsOf(entryOf(schema) ?? schema) ?? {}).flatMap(([key, inner]) => [
    { key, depth, schema: inner },
    ...fieldsIn(inner, depth + 1),
  ]);

/** A field as the office reads it: its key (with a star where it must be there), its label, what is said of it, its words. */
function linesOf({ key, depth, schema }: Field): string[] {
  const { title, description } = metaOf(schema);
  const indent = '  '.repeat(depth);
  const field = entryOf(schema) ?? schema;
  const labels = labelsOf(field) ?? {};
  const words = tokensOf(field).map((token) => `${indent}  = ${token}${labels[token] ? `: ${labels[token]}` : ''}`);
  const said = description === undefined ? [] : [`${indent}  (${description})`];
  return [`${indent}${key}${accepts(schema, undefined) ? '' : '*'}: ${title}`, ...said, ...words];
}

describe('the words for the fields of a file', () => {
  it('are those that the office has agreed on', () => {
    const files = Object.entries(FILES).flatMap(([file, schema]) => [file, ...fieldsIn(schema).flatMap(linesOf)]);
    const words = Object.entries(WORDS).flatMap(([subject, labels]) => [
      subject,
      ...Object.entries(labels).map(([token, label]) => `  = ${token}: ${label}`),
    ]);
    const agreed = readFileSync('src/testing/fixtures/vocabulary.txt', 'utf8').trimEnd().split('\n');
    expect([...files, ...words]).toEqual(agreed);
  });

  it.each(Object.entries(FILES))('tell every two fields side by side in %s apart', (_file, schema) => {
    const groups = [schema, ...fieldsIn(schema).map((field) => field.schema)].map((one) =>
      Object.values(fieldsOf(entryOf(one) ?? one) ?? {}).map((field) => metaOf(field).title),
    );
    for (const titles of groups) expect(new Set(titles).size).toBe(titles.length);
  });
});
