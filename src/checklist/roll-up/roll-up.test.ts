import { describe, expect, it } from 'vitest';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { noticeLines } from './notices.ts';
import { rollUp } from './roll-up.ts';

const index: RollUpIndex = {
  contentVersion: 'abcd1234',
  documents: { 'cong-van': 'Công văn số 1/UBND' },
  duties: [
    { document: 'cong-van', task: '1a', revision: 1, title: 'Rà soát', due: '2026-11-20' },
    { document: 'cong-van', task: '1b', revision: 2, title: 'Giải pháp' },
  ],
  units: [
    { id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false, duties: [0, 1] },
    { id: 'phong-y-te', name: 'Phòng Y tế', group: false, duties: [0] },
    { id: 'ubnd-xa-phuong', name: 'UBND các xã, phường', group: true, duties: [1] },
    { id: 'phong-cu', name: 'Phòng cũ', group: false, lastDay: '2026-06-30', duties: [0] },
    { id: 'thanh-tra', name: 'Thanh tra', group: false, duties: [] },
  ],
};
const today = '2026-11-22';
const file = (name: string, fields: Parameters<typeof aProgressFile>[0] = {}) => ({
  name,
  file: aProgressFile(fields),
});

describe('rollUp', () => {
  it('gives each unit a column with its own duties, and counts what is done', () => {
    const result = rollUp(index, [file('a.json'), file('b.json', { unit: 'phong-y-te', entries: [] })], today);
    expect(result.columns.map(({ name, done, percent }) => [name, done, percent])).toEqual([
      ['Phòng Nội vụ', 1, 50],
      ['Phòng Y tế', 0, 0],
    ]);
    expect(result.columns[1]?.cells.has(1)).toBe(false);
    expect([result.done, result.total, result.percent]).toEqual([1, 3, 33]);
  });

  it('lists what is overdue, with the units that have not done it', () => {
    const files = [file('a.json', { entries: [] }), file('b.json', { unit: 'phong-y-te', entries: [] })];
    const { overdue, columns } = rollUp(index, files, today);
    expect(overdue).toEqual([{ duty: index.duties[0], due: '2026-11-20', units: ['Phòng Nội vụ', 'Phòng Y tế'] }]);
    expect(columns[0]?.counts).toMatchObject({ overdue: 1, 'not-started': 1, done: 0 });
  });

  it('lists the longest overdue first', () => {
    const duties = [
      { document: 'cong-van', task: '1a', revision: 1, title: 'Muộn', due: '2026-11-20' },
      { document: 'cong-van', task: '1b', revision: 1, title: 'Sớm', due: '2026-06-30' },
      { document: 'cong-van', task: '1c', revision: 1, title: 'Giữa', due: '2026-09-30' },
    ];
    const units = [{ id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false, duties: [0, 1, 2] }];
    const { overdue } = rollUp({ ...index, duties, units }, [file('a.json', { entries: [] })], today);
    expect(overdue.map(({ duty }) => duty.title)).toEqual(['Sớm', 'Giữa', 'Muộn']);
  });

  it('names the units that have duties and sent nothing; a group as such, or a unit that ended, owes no file', () => {
    expect(rollUp(index, [file('a.json')], today).unanswered.map(({ id }) => id)).toEqual(['phong-y-te']);
  });

  it('takes the newest of several files of one unit and says so, in whatever order they come', () => {
    const old = file('cu.json', { exported: '2026-11-01T00:00:00.000Z', entries: [] });
    const files = [old, file('moi.json')];
    for (const order of [files, files.toReversed()]) {
      const result = rollUp(index, order, today);
      expect(result.columns.map(({ done }) => done)).toEqual([1]);
      expect(noticeLines(result.notices)).toEqual([
        'moi.json: có 2 tệp của cùng một đơn vị; dùng tệp xuất sau cùng, bỏ qua cu.json.',
      ]);
    }
  });

  it('keeps the units of a group apart by the name each filled in', () => {
    const unit = 'ubnd-xa-phuong';
    const names = ['Xã Tân Phú', 'Xã Tấn Phú', 'Xã Bình Hòa', 'xã  Bình Hoà'];
    const result = rollUp(
      index,
      names.map((unitName, position) => file(`${position}.json`, { unit, unitName, entries: [] })),
      today,
    );
    expect(result.columns.map(({ name }) => name)).toHaveLength(3);
    expect(result.notices).toHaveLength(1);
  });

  it('takes the file that has all of another one and more, whatever the clocks of their machines said', () => {
    const first = anEntry({ task: '1a' });
    const early = file('cu.json', { exported: '2026-11-21T00:00:00.000Z', entries: [first] });
    const behind = file('moi.json', {
      exported: '2026-01-01T00:00:00.000Z',
      entries: [first, anEntry({ task: '1b', revision: 2 })],
    });
    for (const order of [
      [early, behind],
      [behind, early],
    ]) {
      const { columns, notices } = rollUp(index, order, today);
      expect(columns.map(({ done }) => done)).toEqual([2]);
      expect(noticeLines(notices)[0]).toContain('dùng tệp ghi đủ và mới hơn các tệp kia, bỏ qua cu.json');
    }
  });

  it('never takes two units of a group that filled in no name for one, and tells them apart by their files', () => {
    const nameless = (name: string, exported: string) => file(name, { unit: 'ubnd-xa-phuong', entries: [], exported });
    const files = [
      nameless('xa-b.json', '2026-01-02T09:00:00.000Z'),
      nameless('xa-b.json', '2026-01-02T00:00:00.000Z'),
      nameless('xa-a.json', '2026-01-01T00:00:00.000Z'),
      nameless('xa-a.json', '2026-01-01T09:00:00.000Z'),
      nameless('xa-a (1).json', '2026-01-01T00:00:00.000Z'),
    ];
    for (const order of [files, files.toReversed()]) {
      const { columns, notices } = rollUp(index, order, today);
      expect(columns.map(({ name, file: from, exported }) => [name, from, exported.slice(11, 13)])).toEqual([
        ['UBND các xã, phường, chưa ghi tên', 'xa-a (1).json', '00'],
        ['UBND các xã, phường, chưa ghi tên', 'xa-a.json', '09'],
        ['UBND các xã, phường, chưa ghi tên', 'xa-b.json', '00'],
        ['UBND các xã, phường, chưa ghi tên', 'xa-b.json', '09'],
      ]);
      expect(noticeLines(notices)).toEqual([
        'xa-a (1).json: có 2 tệp của cùng một đơn vị; dùng tệp xuất sau cùng, bỏ qua xa-a.json.',
      ]);
    }
  });

  it('takes no notice of a name in the file of a unit that has a page of its own', () => {
    const stray = file('moi.json', { unitName: 'Tổ 1', entries: [], exported: '2026-11-23T00:00:00.000Z' });
    const { columns, total } = rollUp(index, [file('cu.json'), stray], today);
    expect(columns.map(({ name, done }) => [name, done])).toEqual([['Phòng Nội vụ', 0]]);
    expect(total).toBe(2);
  });

  it('takes of several files of one browser the one that it counted last, also where its clock went back', () => {
    const series = (count: number) => ({ since: '2026-11-01T00:00:00.000Z', count });
    const first = anEntry({ task: '1a' });
    const entries = [first, anEntry({ task: '1b', revision: 2 })];
    const full = file('lan-8.json', { exported: '2026-11-21T00:00:00.000Z', series: series(8), entries });
    const cut = file('lan-9.json', { exported: '2020-01-01T00:00:00.000Z', series: series(9), entries: [first] });
    const elsewhere = file('may-khac.json', {
      exported: '2026-11-20T00:00:00.000Z',
      series: { since: '2026-11-02T00:00:00.000Z', count: 40 },
      entries: [],
    });
    for (const files of [
      [full, cut, elsewhere],
      [elsewhere, cut, full],
    ]) {
      const { columns } = rollUp(index, files, today);
      expect(columns.map(({ exported }) => exported.slice(0, 4))).toEqual(['2020']);
    }
  });

  it('takes of two files exported at one moment the same one, in whatever order they come', () => {
    const files = [file('b.json', { entries: [] }), file('a.json')];
    for (const order of [files, files.toReversed()])
      expect(rollUp(index, order, today).columns.map(({ done }) => done)).toEqual([1]);
  });

  it('re-opens what was ticked on an older revision, and says that the file is of another version', () => {
    const entries = [anEntry({ task: '1b', revision: 1 }), anEntry({ task: '9z' })];
    const result = rollUp(index, [file('a.json', { contentVersion: 'ffff0000', entries })], today);
    expect(result.columns[0]?.cells.get(1)?.record.state).toBe('reopened');
    expect(result.columns[0]?.cells.get(1)?.standing).toBe('not-started');
    expect(noticeLines(result.notices)).toEqual([
      'a.json: làm trên phiên bản nội dung ffff0000, Trang thông tin đang dùng abcd1234.',
      'a.json: 1 mục thuộc nhiệm vụ đã gỡ.',
    ]);
  });

  it('never lets a file that was exported at a moment to come go before another one, and lets the office choose', () => {
    const forged = file('gia.json', { exported: '2099-12-31T00:00:00.000Z', entries: [] });
    const files = [
      forged,
      file('cu.json', { entries: [] }),
      file('that.json', { exported: '2026-11-22T03:00:00.000Z' }),
    ];
    for (const order of [files, files.toReversed()]) {
      const { columns, choices, notices } = rollUp(index, order, today);
      expect(columns.map(({ done }) => done)).toEqual([1]);
      expect(choices[0]?.files.map(({ name, isToCome }) => [name, isToCome])).toEqual([
        ['gia.json', true],
        ['that.json', false],
        ['cu.json', false],
      ]);
      expect(choices[0]?.taken).toBe(files[2]?.file);
      expect(noticeLines(notices)).toEqual([
        expect.stringMatching(/^gia\.json: ghi thời điểm xuất .*, chưa đến; không tự dùng thay tệp khác của đơn vị\.$/),
        'that.json: có 3 tệp của cùng một đơn vị; dùng tệp xuất sau cùng, bỏ qua gia.json, cu.json.',
      ]);
    }
    const chosen = new Map([['phong-noi-vu', forged.file]]);
    const own = rollUp(index, files, today, { chosen });
    expect(own.columns.map(({ done }) => done)).toEqual([0]);
    expect(noticeLines(own.notices)).toContain(
      'gia.json: có 3 tệp của cùng một đơn vị; dùng tệp đã chọn, bỏ qua that.json, cu.json.',
    );
  });

  it('takes none of several files that were all exported at a moment to come, until the office chooses', () => {
    const files = ['2098', '2099'].map((year) =>
      file(`${year}.json`, { exported: `${year}-01-01T00:00:00.000Z`, contentVersion: 'abcd1234', unitName: year }),
    );
    const waiting = rollUp(index, files, today);
    expect([waiting.columns, waiting.choices[0]?.taken]).toEqual([[], undefined]);
    expect(waiting.unanswered.map(({ id }) => id)).toEqual(['phong-y-te']);
    expect(noticeLines(waiting.notices).join()).toContain('chưa dùng tệp nào, hãy chọn một tệp');
    const { columns } = rollUp(index, files, today, { chosen: new Map([['phong-noi-vu', files[0]!.file]]) });
    expect(columns.map(({ exported }) => exported.slice(0, 4))).toEqual(['2098']);
  });

  it('uses the only file of a unit, or copies of it, whatever moment it names, and says so', () => {
    const forged = file('gia.json', { exported: '2099-12-31T00:00:00.000Z' });
    for (const files of [[forged], [forged, { ...forged, name: 'gia (1).json' }]]) {
      const { columns, choices, notices } = rollUp(index, files, today);
      expect([columns.length, choices]).toEqual([1, []]);
      expect(noticeLines(notices)[0]).toContain('chưa đến; không tự dùng thay tệp khác');
    }
  });

  it('goes by the clock within a day, but for what clocks differ by', () => {
    const files = [file('sau.json', { exported: '2026-11-22T02:30:00.000Z', entries: [] }), file('truoc.json')];
    const doneAt = (now: string) => rollUp(index, files, today, { now }).columns.map(({ done }) => done);
    expect(doneAt('2026-11-22T02:10:00.000Z')).toEqual([1]);
    expect(doneAt('2026-11-22T02:25:00.000Z')).toEqual([0]);
  });

  it('counts nothing of a revision that is not published, and says so with the duty', () => {
    const entries = [anEntry({ revision: 2 }), anEntry({ task: '1b', revision: 9999 })];
    const result = rollUp(index, [file('a.json', { entries })], today);
    expect([result.done, result.overdue[0]?.units]).toEqual([0, ['Phòng Nội vụ']]);
    expect(noticeLines(result.notices)).toEqual([
      'a.json: nhiệm vụ “Rà soát” (Công văn số 1/UBND): ghi theo lần sửa 2, Trang thông tin mới công bố lần sửa 1; không tính là đã thực hiện.',
      'a.json: nhiệm vụ “Giải pháp” (Công văn số 1/UBND): ghi theo lần sửa 9999, Trang thông tin mới công bố lần sửa 2; không tính là đã thực hiện.',
    ]);
  });

  it('says which results are of days that cannot be, by file and duty', () => {
    const entries = [
      anEntry({ date: '2026-03-04', evidence: { issuedDate: '2099-01-01' } }),
      anEntry({ task: '1b', revision: 2, date: '2026-11-23' }),
    ];
    const issued = { 'cong-van': '2026-03-05' };
    expect(noticeLines(rollUp({ ...index, issued }, [file('a.json', { entries })], today).notices)).toEqual([
      'a.json: nhiệm vụ “Rà soát” (Công văn số 1/UBND): ngày hoàn thành 04/3/2026 trước ngày ban hành văn bản (05/3/2026); ngày minh chứng 01/01/2099 chưa đến.',
      'a.json: nhiệm vụ “Giải pháp” (Công văn số 1/UBND): ngày hoàn thành 23/11/2026 chưa đến.',
    ]);
  });

  it('names each file once whose figures must be looked at, and no other', () => {
    const strange = file('a.json', {
      entries: [anEntry({ date: '2099-01-01' }), anEntry({ task: '1b', revision: 7 })],
    });
    const plain = file('b.json', {
      unit: 'phong-y-te',
      contentVersion: 'ffff0000',
      entries: [anEntry({ task: '9z' })],
    });
    expect(rollUp(index, [strange, plain], today).doubtful).toEqual(['a.json']);
  });

  it('tells twenty doubts of a file, and counts the rest', () => {
    const entries = Array.from({ length: 50 }, (_, revision) => anEntry({ revision: revision + 2 }));
    const { notices } = rollUp(index, [file('a.json', { entries })], today);
    expect(noticeLines(notices)).toHaveLength(21);
    expect(noticeLines(notices).at(-1)).toBe('a.json: còn 30 điều khác cần lưu ý.');
  });

  it('says what is noted of duties that are not the unit’s, instead of dropping it', () => {
    const stray = file('b.json', { unit: 'phong-y-te', entries: [anEntry({ task: '1b', revision: 2 })] });
    expect(noticeLines(rollUp(index, [stray], today).notices)).toEqual([
      'b.json: 1 mục thuộc nhiệm vụ không giao cho đơn vị này; không tính.',
    ]);
  });

  it('leaves out a file of a unit that the site does not know, and says so', () => {
    const result = rollUp(index, [file('la.json', { unit: 'phong-la' })], today);
    expect(result.columns).toEqual([]);
    expect(result.notices).toHaveLength(1);
  });
});
