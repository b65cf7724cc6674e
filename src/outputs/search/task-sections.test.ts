import { expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { taskSections } from './task-sections.ts';

it('a task is called by its id where people read that like a number, and else just a task', () => {
  const tasks = ['3a', 'gui-bao-cao'].map((id) => aTask(id, { title: 'Gửi báo cáo', to: ['so-y-te'] }));
  const document = aDocument({ tasks });
  const corpus = aCorpus({ documents: [document], units: [aUnit('so-y-te', 'Sở Y tế')] });
  expect(taskSections(corpus, document).map(({ label, said, lines }) => [label, said, lines])).toEqual([
    ['Việc 3a', 2, ['Việc 3a', 'Gửi báo cáo.', 'Giao cho: Sở Y tế.']],
    ['Việc', 1, ['Việc', 'Gửi báo cáo.', 'Giao cho: Sở Y tế.']],
  ]);
});

it('what a result shows of a task reads as sentences, each ended once', () => {
  const task = aTask('3a', { title: 'Lập kế hoạch, danh sách, …', product: 'Kế hoạch.', to: ['so-y-te'] });
  const document = aDocument({ tasks: [task] });
  const corpus = aCorpus({ documents: [document], units: [aUnit('so-y-te', 'Sở Y tế')] });
  expect(taskSections(corpus, document)[0]?.lines.slice(1).join(' ')).toBe(
    'Lập kế hoạch, danh sách, … Sản phẩm, kết quả: Kế hoạch. Giao cho: Sở Y tế.',
  );
});
