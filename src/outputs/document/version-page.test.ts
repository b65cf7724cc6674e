import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { aHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { currentVersionPage, standsNow } from './current-version-page.ts';
import { versionPage } from './version-page.ts';

const entry = { kind: 'editorial', level: 'major', note: 'Sửa.', tasks: [] } as const;
const LOG = ['2026-01-10', '2026-03-05'].map((date) => ({ ...entry, date, tasks: [] }));
const first = aDocument({
  status: 'active',
  changes: LOG.slice(0, 1),
  body: { provisions: [aClause('1', 'Như khoản 2 Công văn này.'), aClause('2', 'Rà soát.')] },
});
const now: DirectiveDocument = {
  ...first,
  status: 'superseded',
  changes: LOG,
  body: { provisions: [aClause('1', 'Bãi bỏ.')] },
};
const replacing = aDocument({ slug: 'moi', relations: [{ type: 'replaces', document: 'cong-van' }] });
const corpus = aCorpus({ documents: [now, replacing] });
const history = aHistory([first, now]);
const pageOf = (number: number, from: History = history) => {
  const version = from.documents.get('cong-van')!.versions.find((one) => one.number === number)!;
  return versionPage(corpus, now, { version, history: from }, addressesUnder('/'));
};

describe('the page of a past version', () => {
  it('says until when it stood, and leads to what stands now', () => {
    expect(pageOf(1).mark).toEqual({
      number: 1,
      date: { iso: '2026-01-10', text: '10/01/2026' },
      until: { iso: '2026-03-05', text: '05/3/2026' },
      currentHref: '/van-ban/cong-van/',
      logHref: '/van-ban/cong-van/#trang-lich-su',
    });
  });

  it('says of one that is shown no reason why it is not, and of the one that stands now no end', () => {
    expect(pageOf(1).mark).not.toHaveProperty('withheld');
    expect(pageOf(1).mark).not.toHaveProperty('changesHref');
    expect(pageOf(2).mark).not.toHaveProperty('until');
    expect(pageOf(2).mark.changesHref).toBe('/van-ban/cong-van/ban/2/thay-doi/');
  });

  it('shows what it said then, and nothing of what was done to it later', () => {
    const { document } = pageOf(1);
    expect(document).toMatchObject({ status: { text: 'Đang thực hiện' }, notice: undefined });
    expect(document?.text.provisions).toHaveLength(2);
    expect(document).not.toHaveProperty('jsonLd');
    expect(document).not.toHaveProperty('searchHref');
  });

  it('leads from its own words to itself, and to other documents as they are now', () => {
    const named = { codeNumber: '7', codeNotation: 'UBND-VX' };
    const content = 'Thay khoản 1 Công văn số 7/UBND-VX theo Kế hoạch số 9/KH-UBND.';
    const was = { ...first, ...named, body: { provisions: [aClause('1', content)] } };
    const is = { ...now, ...named };
    const plan = aDocument({ slug: 'ke-hoach', typeName: 'Kế hoạch', codeNumber: '9', codeNotation: 'KH-UBND' });
    const past = aHistory([was, is]);
    const [version] = past.documents.get('cong-van')!.versions;
    const documents = aCorpus({ documents: [is, plan] });
    const { document } = versionPage(documents, is, { version: version!, history: past }, addressesUnder('/'));
    const links = JSON.stringify(document!.text.provisions).matchAll(/"href":"([^"]*)"/g);
    expect([...links].map(([, href]) => href)).toEqual([
      '/van-ban/cong-van/ban/1/#khoan-1',
      '/van-ban/cong-van/ban/1/',
      '/van-ban/ke-hoach/',
    ]);
  });

  it('is cited with its day and its own address', () => {
    expect(pageOf(1).document).toMatchObject({
      citation: 'Công văn của Uỷ ban nhân dân Thành phố (bản đăng ngày 10/01/2026)',
      address: 'https://vi-du.vn/van-ban/cong-van/ban/1/',
      dated: { address: 'https://vi-du.vn/van-ban/cong-van/ban/1/' },
    });
  });
});

describe('the address of the version that stands now', () => {
  const [past, current] = history.documents.get('cong-van')!.versions;

  it('leads to the document, which says the same', () => {
    expect(standsNow(now, past!)).toBe(false);
    expect(standsNow(now, current!)).toBe(true);
    expect(currentVersionPage(now, current!, addressesUnder('/'))).toMatchObject({
      href: '/van-ban/cong-van/',
      text: 'Bản đăng ngày 05/3/2026, hiện là bản mới nhất.',
    });
  });

  it('leads nowhere where the document was taken back', () => {
    expect(standsNow(now, { ...current!, state: 'withheld' })).toBe(false);
  });
});

describe('the page of a version that may not be read', () => {
  it('says why, and shows nothing of it', () => {
    const log = [{ ...LOG[0]!, withheld: 'Lộ số điện thoại.' }, LOG[1]!];
    const withheld = aHistory([first, { ...now, changes: log }]);
    expect(pageOf(1, withheld).mark.withheld).toBe('Không hiển thị bản này. Lộ số điện thoại.');
    expect(pageOf(1, withheld)).not.toHaveProperty('document');
  });

  it('shows nothing of it though somebody could read it', () => {
    const [past, ...rest] = history.documents.get('cong-van')!.versions;
    const own = { slug: 'cong-van', formerNames: [], versions: [{ ...past!, state: 'withheld' as const }, ...rest] };
    const page = pageOf(1, { ...history, documents: new Map([['cong-van', own]]) });
    expect(page).not.toHaveProperty('document');
    expect(page.mark.withheld).toMatch(/^Không hiển thị bản này\. ./);
  });
});
