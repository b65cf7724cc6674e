import { describe, expect, it } from 'vitest';
import { importPaper } from '../import-paper.ts';
import { readCsv } from '../readers/read-workbook.ts';
import { toRegistry } from '../registry/to-registry.ts';
import { tasksPaper } from './tasks-paper.ts';

const unit = (id: string, name: string) => ({
  id,
  name,
  kind: 'agency' as const,
  groups: [],
  successors: [],
  missing: [],
});
const registry = toRegistry({
  units: [unit('so-y-te', 'Sở Y tế'), unit('so-noi-vu', 'Sở Nội vụ')],
  topics: [],
  abbreviations: [],
  documents: [],
});

describe('a workbook of tasks', () => {
  const sheets = readCsv(
    [
      'Phụ lục phân công nhiệm vụ\t\t\t',
      'STT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời hạn hoàn thành',
      '1\tRà soát hồ sơ tồn đọng\tSở Nội vụ\t15/7/2026',
      '2\tTập huấn cho trạm y tế\tSở Y tế\tTháng 8/2026',
      'Ghi chú: gửi kết quả về Văn phòng\t\t\t',
    ].join('\n'),
  );

  it('is a paper whose rows are proposed as tasks, with their units and deadlines', () => {
    const { tasks, body } = importPaper(tasksPaper(sheets)!, registry);
    expect(tasks).toMatchObject([
      { quote: 'Rà soát hồ sơ tồn đọng', to: ['so-noi-vu'], dueDate: '2026-07-15' },
      { quote: 'Tập huấn cho trạm y tế', to: ['so-y-te'], dueDate: '2026-08-31' },
    ]);
    expect(body).toContain('Ghi chú: gửi kết quả về Văn phòng');
  });

  it('is nothing where no sheet has such a table', () => {
    expect(tasksPaper(readCsv('Mặt hàng\tSố lượng\nGiấy\t5'))).toBeUndefined();
  });
});
