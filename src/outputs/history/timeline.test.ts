import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, edited } from '../../testing/builders/document.ts';
import { aHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { timeline } from './timeline.ts';

const LOG = [edited('2026-01-10', { kind: 'published', level: 'major' }), edited('2026-03-05'), edited('2026-04-01')];
const version = (count: number, log = LOG): DirectiveDocument =>
  aDocument({ changes: log.slice(0, count), body: { provisions: [aClause('1', `Rà soát lần ${count}.`)] } });
const entriesOf = (document: DirectiveDocument, history: History, here?: number) =>
  timeline(aCorpus({ documents: [document] }), document, addressesUnder('/'), { history, ...(here && { here }) });

describe('the log of a document', () => {
  it('leads nowhere and marks nothing where there is one version', () => {
    const { entries, gap } = entriesOf(version(1), aHistory([version(1)]));
    expect(entries).toHaveLength(1);
    expect(entries[0]).not.toHaveProperty('isHere');
    expect(entries[0]).not.toHaveProperty('href');
    expect(gap).toBeUndefined();
  });

  it('leads to the page of each other version and of what it changed, newest first', () => {
    const { entries, comparisonHref } = entriesOf(version(3), aHistory([version(1), version(2), version(3)]));
    expect(entries.map(({ number, isHere, href, changesHref }) => [number, isHere, href, changesHref])).toEqual([
      [3, true, undefined, '/van-ban/cong-van/ban/3/thay-doi/'],
      [2, undefined, '/van-ban/cong-van/ban/2/', '/van-ban/cong-van/ban/2/thay-doi/'],
      [1, undefined, '/van-ban/cong-van/ban/1/', undefined],
    ]);
    expect(comparisonHref).toBe('/van-ban/cong-van/so-sanh/');
  });

  it('tells of one day the later entry first', () => {
    const log = [LOG[0]!, edited('2026-03-05'), edited('2026-03-05', { note: 'Sửa nữa.' })];
    const { entries } = entriesOf(version(3, log), aHistory([version(1, log), version(2, log), version(3, log)]));
    expect(entries.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('leads to the page of the document for what stands now, where a past version is read', () => {
    const { entries, comparisonHref } = entriesOf(version(2), aHistory([version(1), version(2)]), 1);
    expect(entries.map(({ isHere, href }) => [isHere, href])).toEqual([
      [undefined, '/van-ban/cong-van/'],
      [true, undefined],
    ]);
    expect(comparisonHref).toBeUndefined();
  });

  it('says why a version is not shown, and compares those beside it with each other', () => {
    const log = [LOG[0]!, edited('2026-03-05', { withheld: 'Lộ số điện thoại cá nhân.' }), LOG[2]!];
    const { entries } = entriesOf(version(3, log), aHistory([version(1), version(2), version(3, log)]));
    expect(entries[1]).toMatchObject({ withheld: 'Lộ số điện thoại cá nhân.' });
    expect(entries[1]).not.toHaveProperty('href');
    expect(entries.map(({ changesHref }) => changesHref !== undefined)).toEqual([true, false, false]);
  });

  it('leads to no version that is withheld, though somebody could read it, nor to one that nobody has kept', () => {
    const document = version(3);
    const { documents, ...rest } = aHistory([version(1), version(2), document]);
    const own = documents.get('cong-van')!;
    const [first, second, third] = own.versions;
    const hidden = (one: typeof first, fields: object) => {
      const versions = [first!, second!, third!].map((each) => (each === one ? { ...each, ...fields } : each));
      return entriesOf(document, { ...rest, documents: new Map([['cong-van', { ...own, versions }]]) }).entries;
    };
    for (const fields of [{ state: 'withheld' }, { state: 'unreadable', read: () => undefined }]) {
      expect(hidden(second, fields)[1]).not.toHaveProperty('href');
      expect(hidden(second, fields).map(({ changesHref }) => changesHref !== undefined)).toEqual([true, false, false]);
    }
  });

  it('says from when the history is known, only where an entry has no version to show', () => {
    const shallow = { incomplete: 'shallow', since: '2026-03-01' } as const;
    expect(entriesOf(version(2), aHistory([undefined, version(2)], shallow)).gap).toMatch(/từ ngày 01\/3\/2026/);
    expect(entriesOf(version(2), aHistory([version(1), version(2)], shallow)).gap).toBeUndefined();
    expect(entriesOf(version(2), aHistory([undefined, version(2)], { incomplete: 'no-git' })).gap).toMatch(
      /^Chưa có lịch sử/,
    );
    expect(entriesOf(version(2), aHistory([undefined, version(2)])).gap).toBeUndefined();
  });

  it('names the document that made a change, with its page where it is published', () => {
    const decision = aDocument({ slug: 'quyet-dinh-5', typeName: 'Quyết định', codeNumber: '5' });
    const document = version(3, [
      LOG[0]!,
      edited('2026-03-05', { document: 'quyet-dinh-5' }),
      edited('2026-04-01', { citation: 'Công văn số 9/UBND-VX' }),
    ]);
    const { entries } = timeline(aCorpus({ documents: [document, decision] }), document, addressesUnder('/'));
    expect(entries.map(({ by }) => by)).toEqual([
      { name: 'Công văn số 9/UBND-VX' },
      { name: 'Quyết định số 5 của Uỷ ban nhân dân Thành phố', href: '/van-ban/quyet-dinh-5/' },
      undefined,
    ]);
  });
});
