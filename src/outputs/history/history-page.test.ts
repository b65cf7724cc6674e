import { expect, it } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, edited, published } from '../../testing/builders/document.ts';
import { aHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { comparisonPage } from './comparison-page.ts';
import { differencePage } from './difference-page.ts';
import { historyPage } from './history-page.ts';
import { neighboursIn } from './neighbours.ts';

const LOG = [
  published('2026-01-10'),
  edited('2026-03-05'),
  edited('2026-04-01', { kind: 'correction', note: 'Đính chính.' }),
];
const version = (count: number, ...texts: string[]) =>
  aDocument({
    codeNumber: '7',
    codeNotation: 'UBND-VX',
    changes: LOG.slice(0, count),
    body: { provisions: texts.map((text, index) => aClause(String(index + 1), text)) },
  });
const REVIEW = 'Rà soát quy hoạch các khu dân cư.';
const REPORT = 'Báo cáo Uỷ ban nhân dân Thành phố trước ngày 15.';
const versions = [
  version(1, REVIEW, 'Tổ chức tập huấn cho cán bộ cấp xã.', REPORT),
  version(2, REVIEW, REPORT),
  version(3, REVIEW, REPORT.replace('15', '20')),
];
const document = versions[2]!;
const history = aHistory(versions);
const corpus = aCorpus({ documents: [document] });
const addresses = addressesUnder('/');

it('the page of the past leads to what still stands, and has no way to what is gone', () => {
  const page = historyPage(corpus, document, history, addresses);
  expect(page.provisions.map(({ id, href, citation }) => [id, href, citation])).toEqual([
    ['khoan-2', '/van-ban/cong-van/#khoan-2', 'khoản 2'],
    [undefined, undefined, 'khoản 2'],
  ]);
  expect(
    page.provisions[0]!.changes.map(({ kind, before, after, changesHref }) => [kind, before, after, changesHref]),
  ).toEqual([
    [
      'Cơ quan ban hành đính chính',
      { number: 2, date: { iso: '2026-03-05', text: '05/3/2026' }, href: '/van-ban/cong-van/ban/2/' },
      { number: 3, date: { iso: '2026-04-01', text: '01/4/2026' }, href: '/van-ban/cong-van/' },
      '/van-ban/cong-van/ban/3/thay-doi/',
    ],
    expect.arrayContaining(['/van-ban/cong-van/ban/2/thay-doi/']),
  ]);
  expect(page).toMatchObject({
    name: 'Công văn số 7/UBND-VX',
    documentHref: '/van-ban/cong-van/',
    pageTitle: expect.stringContaining('Công văn số 7/UBND-VX'),
    description: expect.stringContaining('Công văn số 7/UBND-VX'),
  });
  expect(page.address).toMatch(/^https:\/\/vi-du\.vn\/van-ban\/cong-van\//);
  expect(page.log.entries.map(({ href }) => href)).toEqual([
    undefined,
    '/van-ban/cong-van/ban/2/',
    '/van-ban/cong-van/ban/1/',
  ]);
});

it('the page of a change says what the log says of it, and whether anything differs', () => {
  const pages = neighboursIn(history.documents.get('cong-van')!).map((two) =>
    differencePage(corpus, document, two, addresses),
  );
  expect(pages.map(({ kind, note, view }) => [kind, note, view.before.number, view.after.number, view.isSame])).toEqual(
    [
      [expect.any(String), 'Sửa.', 1, 2, false],
      ['Cơ quan ban hành đính chính', 'Đính chính.', 2, 3, false],
    ],
  );
  expect(pages[1]!.pageTitle).toContain('01/4/2026');
  expect(pages[1]!.description).toMatch(/01\/4\/2026.*05\/3\/2026/);
  expect(pages[1]!.address).toBe('https://vi-du.vn/van-ban/cong-van/ban/3/thay-doi/');
  const same = aHistory([version(1, REVIEW), version(2, REVIEW)]);
  const [two] = neighboursIn(same.documents.get('cong-van')!);
  expect(differencePage(corpus, version(2, REVIEW), two!, addresses).view.isSame).toBe(true);
});

it('the page that compares offers every version that can be read, each with its file', () => {
  const page = comparisonPage(corpus, document, history, addresses);
  expect(page.versions.map(({ number, href, file }) => [number, href, file])).toEqual([
    [1, '/van-ban/cong-van/ban/1/', '/van-ban/cong-van/ban/1.json'],
    [2, '/van-ban/cong-van/ban/2/', '/van-ban/cong-van/ban/2.json'],
    [3, '/van-ban/cong-van/', '/van-ban/cong-van/ban/3.json'],
  ]);
  expect(page.pageTitle).toContain('Công văn số 7/UBND-VX');
});
