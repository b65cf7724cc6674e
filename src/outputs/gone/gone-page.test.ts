import { describe, expect, it } from 'vitest';
import { buildCorpus, type CorpusEntries } from '../../corpus/corpus.ts';
import { aUnit } from '../../testing/builders/corpus.ts';
import { aDocument, published } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { gonePages } from './gone-page.ts';

const site = { name: 'a', publisher: 'a', description: 'a', url: 'http://localhost', basePath: '/vb/' };
const pagesOf = (entries: Partial<CorpusEntries>) =>
  gonePages(
    buildCorpus({ site, documents: [], units: [], topics: [], abbreviations: [], ...entries }),
    addressesUnder('/vb/'),
  );

describe('gonePages', () => {
  it('tell why a document was taken back, and its log', () => {
    const withdrawn = aDocument({
      slug: 'cong-van-7',
      codeNumber: '7',
      codeNotation: 'UBND-VX',
      changes: [
        { date: '2026-10-05', kind: 'published', level: 'major', note: 'Đăng lần đầu.', tasks: [] },
        { date: '2026-10-06', kind: 'withdrawal', level: 'major', note: 'Đăng nhầm.', tasks: [] },
      ],
    });
    const [page] = pagesOf({ withdrawn: [withdrawn] });
    expect(page).toMatchObject({ path: 'van-ban/cong-van-7', date: '06/10/2026', reason: 'Đăng nhầm.' });
    expect(page!.text).toContain('7/UBND-VX');
    expect(page!.log).toEqual([
      { date: '05/10/2026', kind: 'Đăng lần đầu' },
      { date: '06/10/2026', kind: 'Thu hồi khỏi Trang thông tin', note: 'Đăng nhầm.' },
    ]);
    expect(page).not.toHaveProperty('leadsTo');
  });

  it('lead on to the page that stands for a former address, by its name', () => {
    const document = aDocument({ slug: 'cong-van-8', codeNumber: '8', codeNotation: 'UBND-VX' });
    const former = { date: '2026-03-09', note: 'Đổi tên tệp.' };
    const pages = pagesOf({
      documents: [document],
      topics: [{ id: 'y-te', name: 'Y tế' }],
      formerAddresses: [
        { from: 'van-ban/cong-van-cu', to: 'van-ban/cong-van-8', ...former },
        { from: 'linh-vuc/suc-khoe', to: 'linh-vuc/y-te', ...former },
        { from: 'linh-vuc/cu', ...former },
      ],
    });
    expect(pages.map(({ path, leadsTo }) => [path, leadsTo?.href])).toEqual([
      ['van-ban/cong-van-cu', '/vb/van-ban/cong-van-8/'],
      ['linh-vuc/suc-khoe', '/vb/linh-vuc/y-te/'],
      ['linh-vuc/cu', undefined],
    ]);
    expect(pages[0]!.leadsTo!.name).toContain('8/UBND-VX');
    expect(pages[1]!.leadsTo!.name).toBe('Y tế');
  });

  it('lead on to the page of a unit, and to pages that have no name by what they are', () => {
    const former = { date: '2026-03-09', note: 'Đổi tên tệp.' };
    const pages = pagesOf({
      units: [aUnit('so-y-te', 'Sở Y tế')],
      topics: [{ id: 'y-te', name: 'Y tế' }],
      withdrawn: [
        aDocument({ slug: 'cong-van-9', codeNumber: '9', changes: [published('2026-01-01', { kind: 'withdrawal' })] }),
      ],
      formerAddresses: [
        'don-vi/so-y-te',
        'don-vi/y-te',
        'linh-vuc/so-y-te',
        'huong-dan/cong-van-9',
        'van-ban/cong-van-9',
      ].map((to, index) => ({ from: `cu/${index}`, to, ...former })),
    });
    const [, ...moved] = pages;
    expect(moved.map(({ leadsTo }) => leadsTo?.name)).toEqual([
      'Sở Y tế',
      'trang mới',
      'trang mới',
      'trang mới',
      expect.stringContaining('Công văn số 9'),
    ]);
    expect(moved[0]).toMatchObject({ date: '09/3/2026', reason: 'Đổi tên tệp.', log: [], about: 'cu/0' });
  });

  it('are told apart where several have gone in the same way', () => {
    const former = { to: 'linh-vuc/y-te', date: '2026-03-09', note: 'Gộp lĩnh vực.' };
    const document = (codeNumber: string) =>
      aDocument({
        slug: `cong-van-${codeNumber}`,
        codeNumber,
        changes: [{ date: '2026-10-06', kind: 'withdrawal', level: 'major', note: 'Đăng nhầm.', tasks: [] }],
      });
    const pages = pagesOf({
      topics: [{ id: 'y-te', name: 'Y tế' }],
      withdrawn: [document('7'), document('8')],
      formerAddresses: [
        { from: 'linh-vuc/suc-khoe', ...former },
        { from: 'linh-vuc/benh-vien', ...former },
      ],
    });
    expect(new Set(pages.map(({ about }) => about)).size).toBe(4);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(4);
  });
});
