import { describe, expect, it } from 'vitest';
import type { CorpusEntries } from '../../corpus/corpus.ts';
import { aCorpus, aUnit } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { contentVersion } from './content-version.ts';

const everything: Partial<CorpusEntries> = {
  documents: [aDocument()],
  units: [aUnit('phong-y-te', 'Phòng Y tế')],
  topics: [{ id: 'y-te', name: 'Y tế' }],
  abbreviations: [{ short: 'HĐND', expansions: ['Hội đồng nhân dân'] }],
};
const digestOf = (entries: Partial<CorpusEntries>) => contentVersion(aCorpus({ ...everything, ...entries })).digest;

describe('the version of a content', () => {
  it('is the same for the same content', () => {
    expect(digestOf({})).toBe(digestOf({}));
    expect(digestOf({})).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each<[string, Partial<CorpusEntries>]>([
    ['a document', { documents: [aDocument({ subject: 'khác' })] }],
    ['a unit', { units: [aUnit('phong-y-te', 'Phòng Y tế và Dân số')] }],
    ['a topic', { topics: [{ id: 'y-te', name: 'Sức khoẻ' }] }],
    ['an abbreviation', { abbreviations: [{ short: 'HĐND', expansions: ['Hội đồng Nhân dân'] }] }],
  ])('is another one when %s changes', (_part, entries) => {
    expect(digestOf(entries)).not.toBe(digestOf({}));
  });

  it('carries the day of the latest change of any document, and none where there is no document', () => {
    const changed = (date: string) =>
      aDocument({ slug: date, changes: [{ date, kind: 'published', level: 'major', note: 'Đăng.', tasks: [] }] });
    const documents = [changed('2023-08-02'), changed('2023-09-01'), changed('2023-07-01')];
    expect(contentVersion(aCorpus({ documents })).date).toBe('2023-09-01');
    expect(contentVersion(aCorpus()).date).toBeUndefined();
  });
});
