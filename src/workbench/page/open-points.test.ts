// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { Issue } from '../../issues/issue.ts';
import { Desk, type Work } from '../desk/desk.ts';
import { tasksIn } from '../tasks/task-edits.ts';
import { openPoints } from './open-points.ts';

const TEXT = `---
typeName: Công văn
tasks:
  - id: 1a
    title: Rà soát hồ sơ
    quote: Rà soát
    to: []
---

1. Rà soát.
`;
const ISSUE: Issue = {
  code: 'value-missing',
  severity: 'error',
  file: 'van-ban/a.mdx',
  line: 4,
  column: 1,
  message: 'danh sách này trống.',
  fix: 'ghi ít nhất một mục.',
};
const proposal = (id: string, title: string) => ({
  id,
  title,
  provision: 'khoan-1',
  quote: title,
  to: [],
  certainty: 0.5,
  evidence: { text: title, line: 1 },
});

async function pointsOf(issues: readonly Issue[], work: Partial<Work> = {}) {
  const nothing = { id: 'a', slug: 'a', doubts: [], proposals: [], relations: [], unread: [], removals: [] };
  const judgement = { issues: [...issues], isWithheld: false, provisions: [] };
  const desk = new Desk({ ...nothing, text: TEXT, ...work }, { check: () => Promise.resolve(judgement) });
  await desk.judge();
  const goToField = vi.fn<(key: string) => boolean>(() => true);
  const { node, update } = openPoints(desk, {
    order: [],
    titleOf: (field) => field,
    goToField,
    goToLine: () => undefined,
    showEvidence: () => undefined,
    register: () => Promise.resolve('so-y-te'),
  });
  update();
  return {
    texts: [...node.querySelectorAll('.open-point p:first-child')].map((one) => one.textContent),
    node,
    goToField,
    desk,
  };
}

it('says of which task an issue is, in which field, and what stands there', async () => {
  const { texts } = await pointsOf([
    { ...ISSUE, key: 'tasks[0].to', label: 'Giao cho' },
    { ...ISSUE, key: 'tasks[0].dueDate', label: 'Thời hạn', value: '2023-02-30' },
    { ...ISSUE, key: 'codeNumber', label: 'Số văn bản', value: '0' },
    { ...ISSUE, value: 'KHTC' },
    ISSUE,
  ]);
  expect(texts.map((text) => text.replace(/: danh sách.*/, ''))).toEqual([
    'Lỗi, Nhiệm vụ “Rà soát hồ sơ”, Giao cho',
    'Lỗi, Nhiệm vụ “Rà soát hồ sơ”, Thời hạn = «2023-02-30»',
    'Lỗi, Số văn bản = «0»',
    'Lỗi, dòng 4 của tệp, «KHTC»',
    'Lỗi, dòng 4 của tệp',
  ]);
});

it('calls tasks of a doubt by their titles, and leads to the first of them', async () => {
  const message = '«Phòng X» có thể là phong-x, phong-x-2: xem lại mã đơn vị.';
  const proposals = [proposal('2-1-a', 'Nâng cấp đường truyền'), proposal('2-1-b', 'Trang bị phòng máy')];
  const { texts, node, goToField } = await pointsOf([], {
    proposals,
    doubts: [
      { path: 'tasks', message, tasks: ['2-1-b'] },
      { path: 'tasks', message, tasks: ['2-1-a', '2-1-b', '1a'] },
      { path: 'tasks', message, tasks: ['1a'] },
      { path: 'tasks', message, tasks: ['da-bo'] },
    ],
  });
  expect(texts).toEqual([
    `Nhiệm vụ “Trang bị phòng máy”: ${message}`,
    `Nhiệm vụ “Nâng cấp đường truyền” và 2 nhiệm vụ khác: ${message}`,
    `Nhiệm vụ “Rà soát hồ sơ”: ${message}`,
    message,
  ]);
  for (const button of node.querySelectorAll<HTMLElement>('[data-name$=".den"]')) button.click();
  expect(goToField.mock.calls.flat()).toEqual(['proposal.2-1-b.nhan', 'proposal.2-1-a.nhan', 'tasks[0].to', 'tasks']);
});

it('registers a unit that the paper names and nobody has registered, from the doubt about it', async () => {
  const doubt = {
    path: 'tasks',
    message: '«Sở Y tế» chưa có trong danh mục đơn vị.',
    tasks: ['1a'],
    unlisted: [{ words: 'Sở Y tế', places: [{ task: '1a', list: 'lead' as const }] }],
  };
  const { node, desk } = await pointsOf([], { doubts: [doubt] });
  const [button] = [...node.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Đăng ký đơn vị mới: Sở Y tế',
  );
  button!.click();
  await vi.waitFor(() => expect(desk.work.doubts).toEqual([]));
  expect(tasksIn(desk.work.text)[0]).toMatchObject({ id: '1a', lead: ['so-y-te'] });
});
