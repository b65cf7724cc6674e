import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../checks/check-content.ts';
import { abbreviationsFileSchema } from '../domain/abbreviation.schema.ts';
import { documentSchema } from '../domain/document/document.schema.ts';
import { signaturesOf } from '../domain/signature/signatures.ts';
import { siteSchema } from '../domain/site.schema.ts';
import { topicsFileSchema } from '../domain/topic.schema.ts';
import { unitSchema } from '../domain/unit/unit.schema.ts';

const CONTENT = 'src/testing/fixtures/training/content';
const cacheDir = mkdtempSync(join(tmpdir(), 'training-'));
afterAll(() => rmSync(cacheDir, { recursive: true }));

const textOf = (path: string): string => readFileSync(join(CONTENT, path), 'utf8');
const textsIn = (folder: string): string[] =>
  readdirSync(join(CONTENT, folder)).map((name) => textOf(`${folder}/${name}`));
const dataOf = (text: string): unknown => parse(text, { schema: 'failsafe' });
const papers = textsIn('van-ban');
const bodies = papers.map((text) => text.split(/^---$/m).slice(2).join('---')).join('\n');

interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  enum?: string[];
  const?: string;
  anyOf?: Shape[];
}

/** Every field that a schema has, and every word that a field may take. */
function possible(shape: Shape, path = ''): string[] {
  const fields = Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...possible(inner, `${path}.${key}`),
  ]);
  const words = (shape.enum ?? []).map((word) => `${path} = ${word}`);
  const forms = [...(shape.items ? [shape.items] : []), ...(shape.anyOf ?? [])];
  return [...new Set([...fields, ...words, ...forms.flatMap((form) => possible(form, path))])];
}

/** Those that some data has. */
function used(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => used(item, path));
  if (typeof data !== 'object' || data === null) return [`${path} = ${String(data)}`];
  return Object.entries(data).flatMap(([key, inner]) => [`${path}.${key}`, ...used(inner, `${path}.${key}`)]);
}

/** A deadline is written alike for a task and for all of them: each of its forms is shown once. */
const once = (path: string): string => path.replace(/^\.tasks(?=\.due\b)/, '');

const unused = (schema: z.ZodType, data: unknown[]): string[] => {
  const have = new Set(used(data).map(once));
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return possible(shape).filter((one) => !have.has(once(one)));
};

describe('the training edition', () => {
  it('passes the check without an error and without a warning', async () => {
    const { issues, corpus } = await checkContent(CONTENT, { cacheDir });
    expect(issues).toEqual([]);
    expect(corpus?.site.edition).toBe('training');
  });

  it('holds papers of many kinds, of the State and of the Party', async () => {
    const { corpus } = await checkContent(CONTENT, { cacheDir });
    expect(corpus!.documents.length).toBeGreaterThanOrEqual(20);
    const kinds = Map.groupBy(corpus!.documents, ({ system }) => system);
    expect(new Set(kinds.get('state')!.map(({ typeName }) => typeName)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(kinds.get('party')!.map(({ typeName }) => typeName)).size).toBeGreaterThanOrEqual(3);
  });

  it('holds units of a city that ended and of the one that came after it', async () => {
    const { corpus } = await checkContent(CONTENT, { cacheDir });
    const ended = corpus!.units.filter(({ validTo }) => validTo === '2025-06-30');
    const followed = ended.filter(({ successors }) => successors.length > 0);
    expect(followed.length).toBeGreaterThanOrEqual(5);
    expect(corpus!.units.filter(({ validFrom }) => validFrom === '2025-07-01').length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['documents', documentSchema, papers.map((text) => dataOf(text.split(/^---$/m)[1]!))],
    ['units', unitSchema, textsIn('don-vi').map(dataOf)],
    ['topics', topicsFileSchema, [dataOf(textOf('linh-vuc.yaml'))]],
    ['abbreviations', abbreviationsFileSchema, [dataOf(textOf('viet-tat.yaml'))]],
    ['the site', siteSchema, [dataOf(textOf('trang.yaml'))]],
  ])('shows at least once whatever the schema of %s allows', (_, schema, data) => {
    expect(unused(schema, data)).toEqual([]);
  });

  it.each(['Annex', 'Attached', 'EditorNote', 'Passage', 'Quotation', 'Ref', 'Table', 'sup'])('shows <%s>', (tag) => {
    expect(bodies).toContain(`<${tag}`);
  });

  it('shows a signature in lines and two signers side by side', () => {
    const signers = papers.map((text) => signaturesOf(documentSchema.parse(dataOf(text.split(/^---$/m)[1]!)).signer));
    expect(signers.some((one) => one.some(({ authority }) => authority.length > 1))).toBe(true);
    expect(signers.some((one) => one.length > 1)).toBe(true);
  });

  it.each([
    /^Phần /m,
    /^Chương /m,
    /^Mục \d/m,
    /^Điều \d/m,
    /^[AB]\. /m,
    /^I+\. /m,
    /^1\. /m,
    /^1\.1\. /m,
    /^đ\) /m,
    /^- /m,
  ])('shows provisions that begin like %s', (beginning) => expect(bodies).toMatch(beginning));
});
