import { describe, expect, it } from 'vitest';
import type { History } from '../../history/history.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, published } from '../../testing/builders/document.ts';
import { aHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { broughtNews } from './brought-news.ts';
import { digests, digestText, taskText } from './digest.ts';
import { newsOf } from './news.ts';
import { dayOccasions, noticesPage, releaseOccasions } from './notices.ts';

const nothing: History = { documents: new Map(), units: new Map() };
const addresses = addressesUnder('/');
const body = { provisions: [aClause('1', 'Rà soát.')] };
const letter = aDocument({
  codeNumber: '7',
  subject: 'Kiểm tra bếp ăn',
  changes: [
    published('2026-01-10'),
    published('2026-03-05', { kind: 'correction', note: 'Lùi thời hạn.', tasks: ['mot'] }),
  ],
  tasks: [aTask('mot', { to: ['phong-a'], dueDate: '2026-03-20' }), aTask('hai', { to: ['phong-b'] })],
  body,
});
const plan = aDocument({
  slug: 'ke-hoach',
  typeName: 'Kế hoạch',
  codeNumber: '12',
  subject: 'Phòng bệnh',
  status: 'closed',
  changes: [published('2026-01-10'), published('2026-03-05', { kind: 'end', note: 'Đã xong.' })],
  tasks: [aTask('mot', { to: ['phong-a'] })],
  body,
});
const corpus = aCorpus({
  documents: [letter, plan],
  units: [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B')],
});
const on = (...days: string[]) => {
  const news = newsOf(corpus, nothing).filter(({ change }) => days.includes(change.date));
  return digests(corpus, news, 'Thông báo cập nhật ngày 05/3/2026', addresses);
};

describe('the notices of a day', () => {
  it('go to the units that it concerns, and to no other', () => {
    expect(on('2026-01-10').map(({ unit }) => unit.id)).toEqual(['phong-a', 'phong-b']);
    expect(on('2026-03-05').map(({ unit }) => unit.id)).toEqual(['phong-a']);
    expect(on('2026-02-01')).toEqual([]);
  });

  it('go to the unit that took over one of them, from then on and with the tasks that it has now', () => {
    const heir = { unit: 'phong-c', scope: 'whole' as const, resolution: 'Nghị quyết số 1/NQ-HĐND' };
    const units = [
      aUnit('phong-a', 'Phòng A', { validTo: '2026-02-28', successors: [heir] }),
      aUnit('phong-c', 'Phòng C'),
    ];
    const after = aCorpus({ documents: [letter], units });
    const noticesOn = (day: string) =>
      digests(
        after,
        newsOf(after, nothing).filter(({ change }) => change.date === day),
        'Thông báo',
        addresses,
      ).map(({ unit, parts }) => [unit.id, parts[0]!.items[0]!.tasks.length]);
    expect(noticesOn('2026-01-10')).toEqual([['phong-a', 1]]);
    expect(noticesOn('2026-03-05')).toEqual([
      ['phong-a', 1],
      ['phong-c', 1],
    ]);
  });

  it('tell the units that had tasks of a document that it was taken back', () => {
    const log = [published('2026-01-10'), published('2026-03-05', { kind: 'withdrawal', note: 'Đăng nhầm.' })];
    const gone = aDocument({ codeNumber: '7', subject: 'Kiểm tra bếp ăn', changes: log });
    const own = { slug: gone.slug, formerNames: [], versions: [], tasked: { units: ['phong-b'], isPublic: false } };
    const without = aCorpus({ withdrawn: [gone], units: [...corpus.units] });
    const history: History = { ...nothing, documents: new Map([[gone.slug, own]]) };
    const notices = digests(without, newsOf(without, history), 'Thông báo', addresses);
    expect(notices.map(({ unit, parts }) => [unit.id, parts.map(({ items }) => items[0]!.what)])).toEqual([
      ['phong-b', ['Thu hồi khỏi Trang thông tin: Đăng nhầm.']],
    ]);
    // That is no word of the issuer: the paper may be in force.
    expect(notices[0]!.parts.map(({ heading }) => heading)).toEqual(['Thu hồi khỏi Trang thông tin']);
  });

  it('tell no task of a document that was taken back, though its file still had some', () => {
    const log = [published('2026-01-10'), published('2026-03-05', { kind: 'withdrawal', note: 'Đăng nhầm.' })];
    const gone = aDocument({ changes: log, tasks: [aTask('mot', { to: ['phong-a'] })], body });
    const without = aCorpus({ withdrawn: [gone], units: [...corpus.units] });
    const notices = digests(without, newsOf(without, nothing), 'Thông báo', addresses);
    expect(notices.map(({ unit, parts }) => [unit.id, parts[0]!.items[0]!.tasks])).toEqual([['phong-a', []]]);
  });

  it('tell a task that was changed as it is now, and not as one that is gone', () => {
    const log = [published('2026-01-10'), published('2026-03-05', { kind: 'amendment', note: 'Lùi hạn.' })];
    const task = (dueDate: string) => [aTask('mot', { to: ['phong-a'], dueDate })];
    const was = aDocument({ changes: log.slice(0, 1), tasks: task('2026-03-20'), body });
    const is = aDocument({ changes: log, tasks: task('2026-04-20'), body });
    const after = aCorpus({ documents: [is], units: [...corpus.units] });
    const news = newsOf(after, aHistory([was, is])).filter(({ number }) => number === 2);
    const [notice] = digests(after, news, 'Thông báo', addresses);
    expect(notice!.parts[0]!.items[0]!.tasks).toEqual([{ title: 'Việc mot', due: '20/4/2026' }]);
  });

  it('name a task without a deadline by its title alone, and one that is set in words with those', () => {
    expect(taskText({ title: 'Rà soát' })).toBe('Rà soát');
    expect(taskText({ title: 'Rà soát', due: '15/7/2026' })).toBe('Rà soát (thời hạn: 15/7/2026)');
    expect(taskText({ title: 'Rà soát', due: '15/7/2026', isGone: true })).toBe('Không còn được giao: Rà soát');
    const tasks = [
      aTask('mot', { to: ['phong-a'], dueText: 'ngay khi có yêu cầu' }),
      aTask('hai', { to: ['phong-a'] }),
    ];
    const said = aCorpus({ documents: [aDocument({ tasks, body })], units: [...corpus.units] });
    const [notice] = digests(said, newsOf(said, nothing), 'Thông báo', addresses);
    expect(notice!.parts[0]!.items[0]!.tasks).toEqual([
      { title: 'Việc mot', due: 'ngay khi có yêu cầu' },
      { title: 'Việc hai' },
    ]);
  });

  it('say what is new, what changed and what has ended, with the tasks of that unit only', () => {
    const [notice] = on('2026-01-10', '2026-03-05');
    expect(notice?.parts.map(({ heading, items }) => [heading, items.map(({ tasks }) => tasks.length)])).toEqual([
      ['Văn bản mới', [1, 1]],
      ['Có thay đổi', [1]],
      ['Hết hiệu lực, được thay thế', [0]],
    ]);
  });

  it.each([
    ['another unit has now', [aTask('mot', { to: ['phong-b'], dueDate: '2026-03-20' })], ['phong-a', 'phong-b']],
    ['nobody has now', [], ['phong-a']],
    ['several had and one has still', [aTask('mot', { to: ['phong-b'] })], ['phong-a', 'phong-b']],
  ])('tell a unit of a task that it had and %s', (_, tasks, told) => {
    const had = aTask('mot', { to: told.length > 1 && tasks[0]?.dueDate === undefined ? told : ['phong-a'] });
    const log = [published('2026-01-10'), published('2026-03-05', { kind: 'amendment', note: 'Giao lại.' })];
    const was = aDocument({ changes: log.slice(0, 1), tasks: [had], body });
    const is = aDocument({ changes: log, tasks, body });
    const after = aCorpus({ documents: [is], units: [...corpus.units] });
    const news = newsOf(after, aHistory([was, is])).filter(({ number }) => number === 2);
    const notices = digests(after, news, 'Thông báo', addresses);
    expect(notices.map(({ unit }) => unit.id)).toEqual(told);
    expect(digestText('Văn phòng', notices[0]!)).toContain('\n   - Không còn được giao: Việc mot\n');
    for (const notice of notices.slice(1)) expect(digestText('Văn phòng', notice)).toContain('\n   - Việc mot');
  });

  it('are plain text that can be sent as it is, with deadlines and whole addresses', () => {
    expect(digestText('Văn phòng', on('2026-03-05')[0]!)).toBe(
      [
        'Văn phòng: Thông báo cập nhật ngày 05/3/2026',
        'Gửi: Phòng A',
        '',
        'CÓ THAY ĐỔI',
        '1. Công văn số 7 của Uỷ ban nhân dân Thành phố: Kiểm tra bếp ăn',
        '   Cơ quan ban hành đính chính: Lùi thời hạn.',
        '   - Việc mot (thời hạn: 20/3/2026)',
        '   Xem: https://vi-du.vn/van-ban/cong-van/',
        '',
        'HẾT HIỆU LỰC, ĐƯỢC THAY THẾ',
        '1. Kế hoạch số 12 của Uỷ ban nhân dân Thành phố: Phòng bệnh',
        '   Hết hiệu lực hoặc đã kết thúc: Đã xong.',
        '   Xem: https://vi-du.vn/van-ban/ke-hoach/',
        '',
        'Tất cả nhiệm vụ của đơn vị: https://vi-du.vn/don-vi/phong-a/',
      ].join('\n'),
    );
  });

  it('are there for each day on which readers were told of something', () => {
    const days = dayOccasions(corpus, nothing, addresses);
    expect(days.map(({ day, address }) => [day, address])).toEqual([
      ['2026-03-05', '/cap-nhat/thong-bao/2026-03-05/'],
      ['2026-01-10', '/cap-nhat/thong-bao/2026-01-10/'],
    ]);
    expect(noticesPage(corpus, days[1]!, addresses).notices.map(({ unit }) => unit.id)).toEqual(['phong-a', 'phong-b']);
  });

  it('stay as an address that says where the changes are told, when their time has passed', () => {
    const page = noticesPage(corpus, { ...dayOccasions(corpus, nothing, addresses)[0]!, isRecent: false }, addresses);
    expect(page.notices).toEqual([]);
    expect(page.lede).toContain('Xem tại một ngày');
  });
});

describe('the notices of a release', () => {
  const log = [
    { event: 'release' as const, number: 1, at: '2026-01-11T02:00:00.000Z' },
    { event: 'release' as const, number: 2, at: '2026-02-01T18:00:00.000Z', brought: ['ke-hoach 1'] },
    { event: 'return' as const, number: 1, at: '2026-02-02T02:00:00.000Z' },
  ];
  const coming = { number: 3, made: '2026-03-06T02:00:00.000Z', log };
  const brought = broughtNews([letter, plan], [letter, { ...plan, changes: plan.changes.slice(0, 1) }], nothing);

  it('tell of what it brings to readers of the one before, and those of earlier ones stay', () => {
    expect(brought).toEqual(['ke-hoach 2']);
    const [newest, earlier, ...more] = releaseOccasions(corpus, { ...nothing, brought }, coming, addresses);
    expect(more).toEqual([]);
    expect(newest).toMatchObject({
      name: 'ngày 06/3/2026 (lần đăng số 3)',
      address: '/cap-nhat/thong-bao/lan-dang/3/',
    });
    const [notice, ...others] = noticesPage(corpus, newest!, addresses).notices;
    expect(others).toEqual([]);
    expect(notice?.parts.map(({ heading }) => heading)).toEqual(['Hết hiệu lực, được thay thế']);
    expect(earlier).toMatchObject({ number: 2, name: 'ngày 02/02/2026 (lần đăng số 2)' });
    expect(noticesPage(corpus, earlier!, addresses).notices[0]!.parts[0]!.heading).toBe('Văn bản mới');
  });

  it('are made of the last thirty, and older ones have but an address', () => {
    const log = Array.from({ length: 31 }, (_, index) => ({
      event: 'release' as const,
      number: index + 1,
      at: '2026-01-11T02:00:00.000Z',
      brought: ['ke-hoach 1'],
    }));
    const releases = releaseOccasions(corpus, { ...nothing, brought: [] }, { ...coming, number: 32, log }, addresses);
    expect(releases.map(({ number, isRecent }) => [number, isRecent]).slice(28)).toEqual([
      [3, true],
      [2, true],
      [1, false],
    ]);
  });

  it('are none where it brought nothing', () => {
    const idle = { ...coming, log: [...log, { event: 'release' as const, number: 3, at: coming.made, brought: [] }] };
    const releases = releaseOccasions(corpus, { ...nothing, brought: [] }, { ...idle, number: 4 }, addresses);
    expect(releases.map(({ number }) => number)).toEqual([2]);
  });

  it('are none in a build that is no release, nor where nobody knows what stood before', () => {
    expect(releaseOccasions(corpus, { ...nothing, brought }, undefined, addresses)).toEqual([]);
    expect(releaseOccasions(corpus, nothing, { ...coming, log: [] }, addresses)).toEqual([]);
  });

  it('tell that a document was taken back to those who had it, once', () => {
    const gone = { ...letter, changes: [...letter.changes, published('2026-04-01', { kind: 'withdrawal' })] };
    expect(broughtNews([gone], [letter], nothing)).toEqual(['cong-van 3']);
    expect(broughtNews([gone], [gone], nothing)).toEqual([]);
    expect(broughtNews([gone], [], nothing)).toEqual([]);
  });

  it('tell of a document that was not there before, and not of one that is only called otherwise', () => {
    const renamed = { ...letter, slug: 'cong-van-bay' };
    const own = { slug: 'cong-van-bay', formerNames: ['cong-van'], versions: [] };
    const history: History = { ...nothing, documents: new Map([['cong-van-bay', own]]) };
    expect(broughtNews([renamed, plan], [letter], history)).toEqual(['ke-hoach 1', 'ke-hoach 2']);
  });
});
