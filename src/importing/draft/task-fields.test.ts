import { describe, expect, it } from 'vitest';
import type { ProposedTask } from './draft.ts';
import { taskFields } from './task-fields.ts';

const TASK: ProposedTask = {
  id: '1a',
  title: 'Gửi hồ sơ',
  provision: 'khoan-1',
  quote: 'gửi hồ sơ',
  to: ['so-y-te'],
  certainty: 0.9,
  evidence: { text: '', line: 1 },
};
const dueOf = (more: Partial<ProposedTask>) => {
  const { dueDate, due, dueText } = taskFields({ ...TASK, ...more });
  return { dueDate, due, dueText };
};

describe('the deadline of a proposed task', () => {
  it('is a day with its hour where the words name one', () => {
    const dueText = 'trước 17h30 ngày 20/10/2026';
    expect(dueOf({ dueDate: '2026-10-20', dueText })).toEqual({ due: { by: '2026-10-20', hour: '17:30' }, dueText });
  });

  it('is a day and its words where they say more', () => {
    const dueText = 'trong tháng 8 và tháng 9 năm 2026';
    expect(dueOf({ dueDate: '2026-09-30', dueText })).toEqual({ dueDate: '2026-09-30', dueText });
  });

  it('is a cycle where words alone say it', () => {
    const dueText = 'trước ngày 25 hằng tháng';
    expect(dueOf({ dueText })).toEqual({ due: { every: 'month', day: 25 }, dueText });
  });
});
