import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, edited, published } from '../../testing/builders/document.ts';
import { aHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { newsOf } from './news.ts';
import { newsPage } from './news-page.ts';

const addresses = addressesUnder('/');
const LOG = [published('2026-01-10'), edited('2026-03-05', { note: 'Sửa lỗi gõ.' }), edited('2026-03-05')];
const version = (count: number) =>
  aDocument({
    codeNumber: '7',
    topics: ['y-te'],
    changes: LOG.slice(0, count),
    tasks: [aTask('mot', { to: ['phong-b'] }), aTask('hai', { to: ['phong-a'], provision: 'khoan-2' })],
    body: { provisions: [aClause('1', `Rà soát lần ${count}.`), aClause('2', 'Báo cáo.')] },
  });
const plan = aDocument({ slug: 'ke-hoach', typeName: 'Kế hoạch', changes: [published('2026-03-05')] });
const corpus = aCorpus({
  documents: [version(3), plan],
  units: [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B'), aUnit('phong-c', 'Phòng C')],
  topics: [
    { id: 'y-te', name: 'Y tế' },
    { id: 'dat-dai', name: 'Đất đai' },
  ] as never,
});
const history = aHistory([version(1), version(2), version(3)]);
const page = newsPage(corpus, history, addresses);

describe('the page of what is new', () => {
  it('tells the entries of all logs day by day, the latest first', () => {
    expect(page.days.map(({ date, entries }) => [date.text, ...entries.map(({ id }) => id)])).toEqual([
      ['05/3/2026', 'ke-hoach 1', 'cong-van 3', 'cong-van 2'],
      ['10/01/2026', 'cong-van 1'],
    ]);
    expect(page.hasOlder).toBe(false);
  });

  it('says of each what was done, whom it concerns, and what it changed where that can be seen', () => {
    const [plans, third, second, first] = page.days.flatMap(({ entries }) => entries);
    expect(third).toMatchObject({
      level: 'minor',
      href: '/van-ban/cong-van/',
      changesHref: '/van-ban/cong-van/ban/3/thay-doi/',
      units: ['phong-b'],
      unitNames: ['Phòng B'],
      topics: ['y-te'],
    });
    expect(second).toMatchObject({ note: 'Sửa lỗi gõ.' });
    expect(first).toMatchObject({ kind: 'Đăng lần đầu', level: 'major', units: ['phong-a', 'phong-b'] });
    expect(first).not.toHaveProperty('changesHref');
    expect(plans).toMatchObject({ units: [], topics: [] });
  });

  it('offers the units and topics that something concerns, and their feeds', () => {
    expect(page.units).toEqual([
      { id: 'phong-a', name: 'Phòng A' },
      { id: 'phong-b', name: 'Phòng B' },
    ]);
    expect(page.topics).toEqual([{ id: 'y-te', name: 'Y tế' }]);
    expect(page.feeds.map(({ links }) => links)).toEqual([
      [
        { name: 'Phòng A', href: '/don-vi/phong-a/feed.xml' },
        { name: 'Phòng B', href: '/don-vi/phong-b/feed.xml' },
      ],
      [{ name: 'Y tế', href: '/linh-vuc/y-te/feed.xml' }],
    ]);
    const none = newsPage(aCorpus({ documents: [plan] }), { documents: new Map(), units: new Map() }, addresses);
    expect([none.feeds, none.units]).toEqual([[], []]);
  });

  it('is of the whole document where that was published, ended or replaced, and of the named tasks otherwise', () => {
    const concerned = (change: Parameters<typeof edited>[1]): string[] => {
      const document = { ...version(1), changes: [LOG[0]!, edited('2026-03-05', change)] };
      const [item] = newsOf(aCorpus({ documents: [document] }), { documents: new Map(), units: new Map() });
      return item!.tasks.map(({ id }) => id);
    };
    for (const kind of ['replacement', 'end', 'issuer'] as const)
      expect(concerned({ kind, tasks: ['mot'] })).toEqual(['mot', 'hai']);
    expect(concerned({ kind: 'correction', tasks: ['hai'] })).toEqual(['hai']);
    expect(concerned({ kind: 'correction' })).toEqual(['mot', 'hai']);
  });

  it('leaves to the pages of months what is older than some two hundred entries', () => {
    const many = Array.from({ length: 201 }, (_, index) => aDocument({ slug: `cong-van-${index}` }));
    const full = newsPage(aCorpus({ documents: many }), { documents: new Map(), units: new Map() }, addresses);
    expect([full.days.flatMap(({ entries }) => entries).length, full.hasOlder]).toEqual([200, true]);
  });
});
