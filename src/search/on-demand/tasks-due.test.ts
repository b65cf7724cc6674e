import { describe, expect, it } from 'vitest';
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
    ],
  }),
);

describe('what asks when something is due', () => {
  it.each([
    ['hạn nộp báo cáo', 'Việc_ 1_'],
    ['han nop bao cao', 'Việc_ 1_'],
    ['thời hạn báo cáo', 'Việc_ 1_'],
    ['báo cáo trước ngày 25', 'Việc_ 1_'],
    ['hạn của phường', 'Việc_ 2_'],
    ['việc quá hạn', 'Việc_ 1_'],
  ])('leads with “%s” to the task with that deadline first', async (query, task) => {
    const { matches } = await search.find(query);
    expect(matches[0]?.id).toBe('co-han');
    const { content } = await search.index.read('co-han');
    const { start } = matches[0]!.passages[0]!;
    expect(
      content
        .split(' ')
        .slice(start, start + 2)
        .join(' '),
    ).toBe(task);
  });

  it.each(['giới hạn', 'quyền hạn', 'hạn chế', 'hữu hạn'])('is not “%s”', async (query) => {
    const { matches, near } = await search.find(`${query} số trang`);
    expect([...matches, ...near][0]?.id).not.toBe('co-han');
  });
});
