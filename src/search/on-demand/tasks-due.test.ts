import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Match } from '../engine/ranking.ts';
import { searchInMemory } from '../../testing/bench-search/memory-index.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';

const search = searchInMemory(
  aCorpus({
    units: [aUnit('phuong', 'UBND phường Tân An'), aUnit('phong-noi-vu', 'Phòng Nội vụ')],
    documents: [
      aDocument({
        slug: 'noi-nhieu',
        issuedDate: '2026-03-01',
        body: { provisions: [aClause('1', 'Giới hạn số trang; cán bộ nộp và báo cáo theo quy định.')] },
      }),
      aDocument({
        slug: 'khong-han',
        issuedDate: '2026-02-01',
        tasks: [aTask('1', { title: 'Lập báo cáo', product: 'Báo cáo' })],
      }),
      aDocument({
        slug: 'co-han',
        issuedDate: '2026-01-01',
        tasks: [
          aTask('1', { title: 'Rà soát thủ tục', dueDate: '2026-06-25', product: 'Báo cáo kết quả rà soát' }),
          aTask('2', { title: 'Cắt tỉa cây', dueDate: '2026-08-31', product: 'Danh sách', to: ['phuong'] }),
        ],
      }),
      aDocument({
        slug: 'nhieu-han',
        issuedDate: '2025-01-01',
        tasks: [
          aTask('3', { title: 'Kiểm kê kho', dueDate: '2025-12-31' }),
          aTask('4', { title: 'Kiểm kê xe', dueDate: '2026-07-01' }),
          aTask('5', { title: 'Kiểm kê máy', due: { by: '2026-07' } }),
          aTask('6', { title: 'Kiểm kê nhà', due: { every: 'month', day: 25 } }),
          aTask('7', { title: 'Kiểm kê đất', due: { within: 5, unit: 'day', from: 'received' } }),
          aTask('8', { title: 'Kiểm kê ao' }),
        ],
      }),
      aDocument({
        slug: 'da-ket-thuc',
        status: 'closed',
        issuedDate: '2025-01-02',
        tasks: [aTask('9', { title: 'Kiểm kê cầu', dueDate: '2026-07-14' })],
      }),
    ],
  }),
);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 6, 15, 23, 59) }));
afterEach(() => void vi.useRealTimers());

/** The tasks that matches lead to, “co-han 1”, in the order in which they are listed. */
const tasksIn = async (matches: readonly Match[]): Promise<string[]> => {
  const read = matches.map(async ({ id, passages }) => {
    const words = (await search.index.read(id)).content.split(' ');
    return passages.flatMap(({ start }) => (words[start] === 'Việc_' ? `${id} ${parseInt(words[start + 1]!)}` : []));
  });
  return (await Promise.all(read)).flat();
};
const tasksFor = async (query: string): Promise<string[]> => tasksIn((await search.find(query)).matches);

describe('what asks when something is due', () => {
  it.each([
    ['hạn nộp báo cáo', 'co-han 1'],
    ['han nop bao cao', 'co-han 1'],
    ['thời hạn báo cáo', 'co-han 1'],
    ['báo cáo trước ngày 25', 'co-han 1'],
    ['hạn của phường', 'co-han 2'],
    ['việc quá hạn rà soát', 'co-han 1'],
  ])('leads with “%s” to the task with that deadline first', async (query, task) => {
    expect((await tasksFor(query))[0]).toBe(task);
  });

  it.each(['giới hạn', 'quyền hạn', 'hạn chế', 'hữu hạn'])('is not “%s”', async (query) => {
    const { matches, near } = await search.find(`${query} số trang`);
    expect([...matches, ...near][0]?.id).not.toBe('co-han');
  });

  it.each(['quá hạn', 'qua han', 'việc quá hạn', 'quá thời hạn', 'trễ hạn'])(
    'leads with “%s” to standing tasks whose day lies before today, the latest first',
    async (query) => {
      expect(await tasksFor(query)).toEqual(['nhieu-han 4', 'nhieu-han 3', 'co-han 1']);
    },
  );

  it.each(['đến hạn', 'việc sắp đến hạn', 'toi han'])(
    'leads with “%s” to standing tasks whose day is still to come, the next first',
    async (query) => {
      expect(await tasksFor(query)).toEqual(['nhieu-han 5', 'co-han 2']);
    },
  );

  it('holds a task for due on its day, and for overdue on the next', async () => {
    vi.setSystemTime(new Date(2026, 6, 31, 23, 59));
    expect(await tasksFor('đến hạn kiểm kê')).toEqual(['nhieu-han 5']);
    expect((await tasksFor('quá hạn kiểm kê'))[0]).toBe('nhieu-han 4');
    vi.setSystemTime(new Date(2026, 7, 1));
    expect((await tasksFor('quá hạn kiểm kê'))[0]).toBe('nhieu-han 5');
  });

  it('names first what is still to come, then what has no day in the calendar, then what has passed', async () => {
    expect(await tasksFor('thời hạn kiểm kê')).toEqual([5, 6, 7, 4, 3].map((task) => `nhieu-han ${task}`));
  });

  it('finds no task by a day that the calendar does not say, and none of a document that stands no more', async () => {
    for (const query of ['quá hạn kiểm kê nhà', 'đến hạn kiểm kê đất', 'quá hạn kiểm kê cầu']) {
      const { matches } = await search.find(query);
      expect(matches.filter(({ score }) => score > 1.5)).toEqual([]);
    }
  });
});
