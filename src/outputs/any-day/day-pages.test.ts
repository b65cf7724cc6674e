import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Change } from '../../domain/document/change.schema.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, published } from '../../testing/builders/document.ts';
import type { History } from '../../history/history.ts';
import { aHistory, aUnitHistory } from '../../testing/builders/history.ts';
import { addressesUnder } from '../site/addresses.ts';
import { unitDayLinks, yearLinks } from './day-links.ts';
import { PAGE_SIZE, pathOf, unitDaysPage, unitPlaces, yearPage, yearPlaces } from './day-pages.ts';
import { monthPage, monthPlaces, monthsOf } from './month-page.ts';

const addresses = addressesUnder('/');
const body = { provisions: [aClause('1', 'Rà soát.')] };
const units = [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B')];
const letter = (slug: string, changes: Change[], fields: Parameters<typeof aDocument>[0] = {}) =>
  aDocument({ slug, status: 'active', changes, body, tasks: [aTask('mot', { to: ['phong-a'] })], ...fields });
const standing = letter('dang-lam', [published('2026-03-05')], { issuedDate: '2026-03-02' });
const over = letter('da-xong', [published('2025-03-05'), published('2026-01-10', { kind: 'end' })], {
  issuedDate: '2025-03-01',
  status: 'closed',
});
const history = aHistory([standing]);
const small = aCorpus({ documents: [standing, over], units });
const before = letter('da-xong', over.changes.slice(0, 1), { issuedDate: '2025-03-01', subject: 'Việc cũ' });
const past = aHistory([before, over]);
const many = aCorpus({
  documents: Array.from({ length: PAGE_SIZE + 1 }, (_, index) =>
    letter(`cong-van-${index}`, [published('2026-03-05')], {
      issuedDate: '2026-03-02',
      tasks: Array.from({ length: 4 }, (_task, at) => aTask(`viec-${at}`, { to: ['phong-a'] })),
    }),
  ),
  units,
});

const wholeOf = (corpus: Corpus, places: ReturnType<typeof yearPlaces>, page: typeof yearPage) =>
  places.flatMap((place) => page(corpus, history, place, addresses).lines.map(({ href }) => href));

describe('documents and duties with their days', () => {
  it('say for each document how it stood and was called from when to when, by year of issue', () => {
    const pages = yearPlaces(small, past).map((place) => yearPage(small, past, place, addresses));
    expect(pages.map(({ title }) => title)).toEqual([
      'Văn bản ban hành năm 2026: tình trạng theo ngày',
      'Văn bản ban hành năm 2025: tình trạng theo ngày',
    ]);
    expect(pages[1]!.lines[0]!.days).toEqual([
      {
        text: 'Đang thực hiện: từ ngày 05/3/2025 đến hết ngày 09/01/2026. Tên khi đó: Công văn ngày 01 tháng 3 năm 2025 của Uỷ ban nhân dân Thành phố (trích yếu: “Việc cũ”)',
        href: '/van-ban/da-xong/ban/1/',
      },
      { text: 'Đã kết thúc: từ ngày 10/01/2026', href: '/van-ban/da-xong/' },
    ]);
  });

  it('say for each duty of a unit when it had it to do, what goes on first', () => {
    const [place] = unitPlaces(small, past);
    const { title, lines } = unitDaysPage(small, past, place!, addresses);
    expect(title).toBe('Phòng A: nhiệm vụ theo ngày');
    expect(lines.map(({ href, days }) => [href, days[0]!.text])).toEqual([
      ['/van-ban/dang-lam/#viec-mot', 'từ ngày 05/3/2026'],
      ['/van-ban/da-xong/ban/1/#viec-mot', 'từ ngày 05/3/2025 đến hết ngày 09/01/2026'],
    ]);
  });

  it('say what goes on first also where what is over was issued later', () => {
    const later = letter('da-xong', over.changes, { issuedDate: '2026-04-01', status: 'closed' });
    const corpus = aCorpus({ documents: [standing, later], units });
    const [place] = unitPlaces(corpus, past);
    expect(unitDaysPage(corpus, past, place!, addresses).lines.map(({ href }) => href)).toEqual([
      '/van-ban/dang-lam/#viec-mot',
      '/van-ban/da-xong/ban/1/#viec-mot',
    ]);
  });

  it('lead nowhere on days of which nobody has kept what stood, and name what is about them', () => {
    const lost: History = { documents: new Map(), units: new Map() };
    const places = yearPlaces(small, lost).map((place) => yearPage(small, lost, place, addresses).lines[0]!);
    expect(places.map(({ name, href, about, days }) => [name, href, about, days.map((day) => 'href' in day)])).toEqual([
      [expect.stringContaining('Công văn'), '/van-ban/dang-lam/', expect.any(String), [true]],
      [expect.stringContaining('Công văn'), '/van-ban/da-xong/', expect.any(String), [false, true]],
    ]);
  });

  it('leave nothing out and tell nothing twice, however many pages they fill', () => {
    const documents = yearPlaces(many, history);
    expect(documents.map(pathOf)).toEqual(['2026', '2026/trang/2']);
    expect(new Set(wholeOf(many, documents, yearPage)).size).toBe(PAGE_SIZE + 1);
    const duties = unitPlaces(many, history);
    expect(unitDaysPage(many, history, duties[1]!, addresses).pageHrefs.slice(0, 2)).toEqual([
      '/tai-ngay/don-vi/phong-a/',
      '/tai-ngay/don-vi/phong-a/trang/2/',
    ]);
    expect(duties.map(pathOf)).toEqual([1, 2, 3, 4, 5].map((page) => pathOf({ of: 'phong-a', page })));
    const hrefs = wholeOf(many, duties, unitDaysPage);
    expect([hrefs.length, new Set(hrefs).size]).toEqual([(PAGE_SIZE + 1) * 4, (PAGE_SIZE + 1) * 4]);
    expect(yearPage(many, history, documents[0]!, addresses).pageHrefs).toEqual([
      '/tai-ngay/van-ban/2026/',
      '/tai-ngay/van-ban/2026/trang/2/',
    ]);
  });

  it('are led to with how many there are, or were on a day, and from when', () => {
    expect(yearLinks(small, past, addresses)).toEqual([
      { slug: '2026', name: 'Năm 2026', href: '/tai-ngay/van-ban/2026/', count: 1, since: '2026-03-05' },
      { slug: '2025', name: 'Năm 2025', href: '/tai-ngay/van-ban/2025/', count: 1, since: '2025-03-05' },
    ]);
    expect(yearLinks(small, past, addresses, '2026-01-31').map(({ slug }) => slug)).toEqual(['2025']);
    expect(unitDayLinks(small, past, addresses)).toEqual([
      { slug: 'phong-a', name: 'Phòng A', href: '/tai-ngay/don-vi/phong-a/', count: 2, since: '2025-03-05' },
    ]);
    expect(unitDayLinks(small, past, addresses, '2026-01-31')).toEqual([]);
    expect(unitDayLinks(small, past, addresses)[0]).not.toHaveProperty('before');
    const changes = [{ date: '2026-01-05', note: 'Đổi tên.' }];
    const renamed = { ...units[0]!, changes };
    const named = { ...past, units: new Map([['phong-a', aUnitHistory(renamed, [{ name: 'Phòng cũ' }])]]) };
    const corpus = aCorpus({ documents: [standing, over], units: [renamed, units[1]!] });
    expect(unitDayLinks(corpus, named, addresses)[0]!.before).toEqual([['2026-01-05', 'Phòng cũ']]);
    expect(unitDayLinks(corpus, named, addresses, '2026-01-04')[0]).toMatchObject({ name: 'Phòng cũ' });
    expect(unitDayLinks(corpus, named, addresses, '2026-01-05')[0]).toMatchObject({ name: 'Phòng A' });
    expect(unitDayLinks(small, past, addresses, '2026-01-09').map(({ count }) => count)).toEqual([1]);
  });
});

describe('a month', () => {
  it('tells all that held at its end where that is not too much', () => {
    const { documents, units: lists } = monthPage(small, past, { of: '2026-03', page: 1 }, addresses);
    expect(documents).toMatchObject([{ status: 'Đang thực hiện' }, { status: 'Đã kết thúc' }]);
    expect(lists).toMatchObject([{ name: 'Phòng A', duties: [{ href: '/van-ban/dang-lam/#viec-mot' }] }]);
  });

  it('leads to a document as it stood then, and nowhere where nobody has kept that', () => {
    const at = (history: History) => monthPage(small, history, { of: '2025-03', page: 1 }, addresses);
    expect(at(past).documents).toMatchObject([{ status: 'Đang thực hiện', href: '/van-ban/da-xong/ban/1/' }]);
    expect(at(past).units).toEqual([
      { name: 'Phòng A', duties: [{ name: 'Việc mot', href: '/van-ban/da-xong/ban/1/#viec-mot' }] },
    ]);
    const [lost] = at({ documents: new Map(), units: new Map() }).documents as object[];
    expect(lost).toMatchObject({ status: 'Đang thực hiện' });
    expect(lost).not.toHaveProperty('href');
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026-04', '2026-04-30'],
    ['2026-12', '2026-12-31'],
  ])('ends on its last day: %s on %s', (of, day) => {
    expect(monthPage(small, past, { of, page: 1 }, addresses).lastDay.iso).toBe(day);
  });

  it('is told of where something changed in it, the latest first', () => {
    expect(monthsOf(small, past)).toEqual(['2026-03', '2026-01', '2025-03']);
  });

  it('is called by its number and year, has a last day, and says from when the past is known', () => {
    const page = monthPage(small, past, { of: '2026-03', page: 1 }, addresses);
    expect([page.title, page.lastDay.iso, page.page]).toEqual(['Tháng 3/2026', '2026-03-31', 1]);
    expect(page.changes).toHaveLength(1);
    expect(page).not.toHaveProperty('gap');
    const gap = (since?: string) =>
      monthPage(
        small,
        { ...past, incomplete: 'no-git', ...(since && { since }) },
        { of: '2026-03', page: 1 },
        addresses,
      ).gap;
    expect(gap()).toBe('Chưa có lịch sử: chỉ biết văn bản hiện nay viết gì.');
    expect(gap('2026-01-05')).toContain('05/01/2026');
  });

  it('tells three hundred documents and a thousand duties, and no more', () => {
    const filled = (documents: number, tasks: number) => {
      const corpus = aCorpus({
        documents: Array.from({ length: documents }, (_, index) =>
          letter(`cong-van-${index}`, [published('2026-03-05')], {
            tasks: Array.from({ length: tasks }, (_task, at) => aTask(`viec-${at}`, { to: ['phong-a'] })),
          }),
        ),
        units,
      });
      const page = monthPage(corpus, history, { of: '2026-03', page: 1 }, addresses);
      return { documents: 'ways' in page.documents, duties: 'ways' in page.units };
    };
    expect(filled(300, 0)).toEqual({ documents: false, duties: false });
    expect(filled(10, 100)).toEqual({ documents: false, duties: false });
    expect(filled(301, 0)).toEqual({ documents: true, duties: false });
    expect(filled(7, 143)).toEqual({ documents: false, duties: true });
  });

  it('leads elsewhere with what would be told in every month again', () => {
    const page = monthPage(many, history, { of: '2026-03', page: 1 }, addresses);
    expect(page.documents).toMatchObject({ ways: [{ href: '/tai-ngay/van-ban/2026/', count: PAGE_SIZE + 1 }] });
    expect(page.units).toMatchObject({ ways: [{ name: 'Phòng A', count: (PAGE_SIZE + 1) * 4 }] });
  });

  it('tells of each change once, on as many pages as that needs', () => {
    const places = monthPlaces(many, history);
    expect(places).toEqual([1, 2].map((page) => ({ of: '2026-03', page })));
    const pages = places.map((place) => monthPage(many, history, place, addresses));
    expect(new Set(pages.flatMap(({ changes }) => changes.map(({ href }) => href))).size).toBe(PAGE_SIZE + 1);
    expect(pages[1]!.pageHrefs).toEqual(['/tai-ngay/2026-03/', '/tai-ngay/2026-03/trang/2/']);
    expect([pages[1]!.documents, pages[1]!.units]).toEqual([[], []]);
  });
});
