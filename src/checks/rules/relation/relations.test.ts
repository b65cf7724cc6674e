import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { aContent, sourcedDocument } from '../../../testing/builders/content.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import type { Rule } from '../../finding.ts';
import { relationsInTime } from './relations-in-time.ts';
import { relationsSound } from './relations-sound.ts';

type Relations = DirectiveDocument['relations'];
const own = (relations: Relations, fields: Partial<DirectiveDocument> = {}) =>
  aDocument({ slug: 'nay', issuedDate: '2026-03-05', relations, ...fields });
const found = (rule: Rule, documents: DirectiveDocument[], broken: string[] = []) =>
  rule
    .find(
      aContent({ documents: documents.map((one, index) => sourcedDocument(one, index === 0 ? broken : [])) }),
      '2026-03-10',
    )
    .map(
      ({ at, kind, path, message }) =>
        `${at.file.slice('van-ban/'.length, -'.mdx'.length)} ${kind.code} ${path.join('.')}: ${message}`,
    );
const later = aDocument({ slug: 'sau', issuedDate: '2026-03-06' });
const sameDay = aDocument({ slug: 'cung-ngay', issuedDate: '2026-03-05' });

describe('a relation to what was issued later', () => {
  const of = (relations: Relations, ...others: DirectiveDocument[]) =>
    found(relationsInTime, [own(relations), ...others]);

  it('is told by the day of the other document, or the first day of its citation', () => {
    expect(of([{ type: 'basis', document: 'sau' }], later)).toHaveLength(1);
    expect(of([{ type: 'basis', document: 'sau' }], later)[0]).toContain('relation-later relations.0.document');
    const cited = (citation: string) => of([{ type: 'basis', citation }]);
    expect(cited('Quyết định ngày 06/3/2026')[0]).toContain('relations.0.citation: quan hệ «');
    expect(cited('Quyết định ngày 06/3/2026')[0]).toContain(
      'ngày 06/3/2026, sau ngày ban hành của văn bản này (05/3/2026)',
    );
    expect(cited('Quyết định ngày 01/3/2026, sửa đổi ngày 06/3/2026')).toEqual([]);
    expect(cited('Kế hoạch tháng 4 năm 2026')).toEqual([]);
  });

  it('is none where the days are one, or are not known, or it is only enclosed', () => {
    expect(of([{ type: 'basis', document: 'cung-ngay' }], sameDay)).toEqual([]);
    expect(of([{ type: 'basis', document: 'khong-co' }])).toEqual([]);
    expect(of([{ type: 'basis', document: 'sau' }], aDocument({ slug: 'sau' }))).toEqual([]);
    expect(of([{ type: 'attaches', document: 'sau' }], later)).toEqual([]);
    expect(
      found(relationsInTime, [own([{ type: 'basis', document: 'sau' }], { issuedDate: undefined }), later]),
    ).toEqual([]);
  });

  it('is not told where its type was refused', () => {
    const documents = [own([{ type: 'basis', document: 'sau' }]), later];
    expect(found(relationsInTime, documents, ['relations[0].type'])).toEqual([]);
    expect(found(relationsInTime, documents, ['relations[1].type'])).toHaveLength(1);
  });
});

describe('the relations of a document', () => {
  const of = (relations: Relations) => found(relationsSound, [own(relations)]);

  it('are with others, and not with itself', () => {
    expect(of([{ type: 'basis', document: 'nay' }])).toEqual([
      'nay relation-self relations.0.document: văn bản không thể có quan hệ với chính nó.',
    ]);
  });

  it('are told once each, but for the provisions that they name', () => {
    const twice = [expect.stringContaining('duplicate-entry relations.1')];
    const basis = { type: 'basis' as const, document: 'kia' };
    expect(of([basis, basis])).toEqual(twice);
    expect(
      of([
        { type: 'basis', citation: 'Luật A' },
        { type: 'basis', citation: 'Luật A' },
      ]),
    ).toEqual(twice);
    expect(of([basis, { type: 'implements', document: 'kia' }])).toEqual([]);
    expect(
      of([
        { ...basis, provision: 'khoan-1' },
        { ...basis, provision: 'khoan-2' },
      ]),
    ).toEqual([]);
    expect(
      of([
        { ...basis, provision: 'khoan-1' },
        { ...basis, provision: 'khoan-1' },
      ]),
    ).toEqual(twice);
    expect(of([{ ...basis, provision: 'khoan-1' }, basis])).toEqual(twice);
    expect(of([basis, { ...basis, provision: 'khoan-1' }])).toEqual([]);
  });

  it('go in no circle, of those that can go one way only', () => {
    const circle = (type: Relations[number]['type']) =>
      found(relationsSound, [
        own([{ type, document: 'kia' }]),
        aDocument({ slug: 'kia', relations: [{ type, document: 'nay' }] }),
      ]);
    for (const type of ['implements', 'basis', 'replaces', 'amends', 'corrects', 'repeals'] as const) {
      expect(circle(type)).toEqual([
        expect.stringContaining('nay relation-cycle relations.0.document'),
        expect.stringContaining('kia relation-cycle relations.0.document'),
      ]);
    }
    expect(circle('basis')[0]).toContain('nay → kia → nay');
    expect(circle('attaches')).toEqual([]);
    const mixed = [
      own([{ type: 'basis', document: 'kia' }]),
      aDocument({ slug: 'kia', relations: [{ type: 'replaces', document: 'nay' }] }),
    ];
    expect(found(relationsSound, mixed)).toEqual([]);
  });
});
