import { describe, expect, it } from 'vitest';
import { provenanceSchema } from '../document/provenance.schema.ts';
import { documentSchema } from '../document/document.schema.ts';
import { relationSchema } from '../document/relation.schema.ts';
import { taskSchema } from '../document/task.schema.ts';
import { handbookPageSchema } from '../handbook/handbook-page.schema.ts';
import { siteSchema } from '../site.schema.ts';
import { unitSchema } from '../unit/unit.schema.ts';
import { accepts, type Schema } from './schema-layers.schema.ts';

/** A field that takes one form of writing, some values of that form, and some that come near it. */
const FORMS: [name: string, field: Schema, taken: string[], refused: string[]][] = [
  [
    'the id of a task',
    taskSchema.shape.id,
    ['1a', 'ra-soat-2'],
    ['', '-1a', '1a-', 'ra--soat', 'Ra-soat', 'rà-soát', 'a'.repeat(81)],
  ],
  ['the revision of a task', taskSchema.shape.revision, ['1', '12', '9999'], ['0', '01', '10000', '1a', 'lần 1', '']],
  ['a deadline', taskSchema.shape.dueDate, ['2023-07-14', '2024-02-29'], ['14/7/2023', '2023-7-14', '2023-02-29']],
  ['the number of a document', documentSchema.shape.codeNumber, ['319', '05', '12a'], ['0', '00', 'số 319', '319/TB']],
  [
    'the title that the office gives a document',
    documentSchema.shape.displayTitle,
    ['a', 'a'.repeat(160)],
    ['a'.repeat(161), ' '],
  ],
  [
    'the file of a source text',
    provenanceSchema.shape.file,
    ['thong-bao-319.txt', '1842_ubnd.a.txt'],
    ['thong-bao.doc', '../trang.txt', 'Thong-bao.txt', '.txt', 'a.txt.bak'],
  ],
  [
    'the order of a handbook page',
    handbookPageSchema.shape.order,
    ['0', '10', '9999'],
    ['10000', '1.5', 'a1', '-1', ''],
  ],
  [
    'the folder of a site',
    siteSchema.shape.basePath,
    ['/', '/van-ban/', '/tp/van-ban-2/'],
    ['', 'van-ban/', '/van-ban', '//', '/Van-ban/', '/văn-bản/', '/a b/'],
  ],
  [
    'the address of a site',
    siteSchema.shape.url,
    ['https://vanban.vn', 'http://10.0.0.5:8080/'],
    ['vanban.vn', 'ftp://vanban.vn', 'https://vanban.vn/tp/', 'javascript:alert(1)'],
  ],
  [
    'the code of an administrative unit',
    unitSchema.shape.administrativeCode,
    ['00001', '27145'],
    ['2714', '271450', '2714a'],
  ],
  [
    'the identifier of an organ',
    unitSchema.shape.organId,
    ['H29', 'H29.3.5', 'A01.PC06'],
    ['H2', 'Z29', 'h29', 'H29.', 'H29.a', ' H29', `H29${'.A'.repeat(17)}`],
  ],
];

describe.each(FORMS)('%s', (_name, field, taken, refused) => {
  it.each(taken)('can be “%s”', (value) => expect(accepts(field, value)).toBe(true));
  it.each(refused)('cannot be “%s”', (value) => expect(accepts(field, value)).toBe(false));
});

describe('a relation', () => {
  const relation = (target: object): boolean => accepts(relationSchema, { type: 'cites', ...target });

  it('leads to a document that is published or to one that is only cited, never to both or to none', () => {
    expect(relation({ document: 'thong-bao-319' })).toBe(true);
    expect(relation({ citation: 'Thông báo số 319-TB/VPTU' })).toBe(true);
    expect(relation({ document: 'thong-bao-319', citation: 'Thông báo số 319-TB/VPTU' })).toBe(false);
    expect(relation({})).toBe(false);
  });
});
