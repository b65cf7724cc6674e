import { describe, expect, it } from 'vitest';
import { aCorpus, aUnit } from '../../testing/builders/corpus.ts';
import type { KnownDocument } from './document-columns.ts';
import { addDetails, registryContent } from './registry-content.ts';

const known = (slug: string, fields: Partial<KnownDocument> = {}): KnownDocument => ({
  slug,
  system: 'state',
  typeName: 'Công văn',
  organName: 'Uỷ ban nhân dân Thành phố',
  status: 'active',
  relations: [],
  ...fields,
});
const details = {
  subject: 'Kiểm tra bếp ăn',
  displayTitle: 'Bếp ăn',
  provisions: ['khoan-1', 'khoan-2'],
  aliases: ['khoan-9'],
  tasks: ['1a'],
};
const registry = {
  site: aCorpus().site,
  units: [aUnit('so-y-te', 'Sở Y tế')],
  topics: [{ id: 'y-te', name: 'Y tế' }],
  abbreviations: [{ short: 'UBND', expansions: ['Uỷ ban nhân dân'] }],
  handbookIds: ['in-phieu'],
};
const content = registryContent(
  registry,
  [known('ke-hoach'), known('cong-van', { issuedDate: '2026-03-05' })],
  (slug) => (slug === 'cong-van' ? details : undefined),
);

describe('the content that a registry tells of', () => {
  it('has every document in the order of its file, and knows its id', () => {
    expect(content.documents.map(({ file }) => file)).toEqual(['van-ban/cong-van.mdx', 'van-ban/ke-hoach.mdx']);
    expect([...content.documentIds].sort()).toEqual(['cong-van', 'ke-hoach']);
  });

  it('takes a document whose details are not there for one whose text could not be read', () => {
    expect(content.documents.map(({ broken }) => broken)).toEqual([[], ['body']]);
    const { value } = content.documents[1]!;
    expect([value.body.provisions, value.tasks, value.aliases]).toEqual([[], [], []]);
    expect(value).not.toHaveProperty('subject');
  });

  it('knows what others may refer to in a document whose details are there', () => {
    const { value } = content.documents[0]!;
    expect([value.subject, value.displayTitle]).toEqual(['Kiểm tra bếp ăn', 'Bếp ăn']);
    expect(value.body.provisions.map(({ type, id }) => [type, id])).toEqual([
      ['provision', 'khoan-1'],
      ['provision', 'khoan-2'],
    ]);
    expect(value.aliases.map(({ from }) => from)).toEqual(['khoan-9']);
    expect(value.tasks.map(({ id, to, topics, indicators }) => [id, to, topics, indicators])).toEqual([
      ['1a', [], [], []],
    ]);
  });

  it('invents no name for a document that has none, and no day of its first entry', () => {
    const at = registryContent(registry, [known('cong-van')], () => undefined).documents[0]!;
    addDetails(at, { provisions: [], aliases: [], tasks: [] });
    expect(at.value).not.toHaveProperty('subject');
    expect(at.value).not.toHaveProperty('displayTitle');
    expect(at.broken).toEqual([]);
    expect(at.value.changes.map(({ date, kind }) => [date, kind])).toEqual([['', 'published']]);
    expect(content.documents[0]!.value.changes.map(({ date }) => date)).toEqual(['2026-03-05']);
  });

  it('charges no document with tasks, addressees, topics or data that nobody has told of it', () => {
    const { value } = content.documents[0]!;
    expect([value.to, value.toPlaces, value.topics, value.signer]).toEqual([[], [], [], {}]);
    expect(value.source).toEqual({ kind: 'signed', missing: [] });
    expect(value.release).toEqual({ basis: 'law', allowed: [] });
  });

  it('has units, topics, abbreviations and pages of the handbook in their files, all of them sound', () => {
    expect(content.units).toEqual([{ file: 'don-vi/so-y-te.yaml', value: registry.units[0], broken: [] }]);
    expect([...content.unitIds]).toEqual(['so-y-te']);
    expect(content.site).toEqual({ file: 'trang.yaml', value: registry.site, broken: [] });
    expect(content.topics).toEqual({ file: 'linh-vuc.yaml', value: { topics: registry.topics }, broken: [] });
    expect(content.abbreviations).toEqual({
      file: 'viet-tat.yaml',
      value: { abbreviations: registry.abbreviations },
      broken: [],
    });
    expect([...content.handbookIds]).toEqual(['in-phieu']);
    expect(content.handbook).toEqual([]);
    expect(content.areAllRead).toBe(true);
  });
});
