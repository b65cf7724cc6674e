import { describe, expect, it } from 'vitest';
import { entryOf, freeId, tasksIn, withMerged, withoutTask, withSplit, withTask } from './task-edits.ts';

const TEXT = `---
typeName: Công văn
tasks:
  - id: 1a
    title: Rà soát
    quote: 'Phòng Y tế rà soát; báo cáo.'
    to: [phong-y-te]
  - id: 1b
    title: Lập
    quote: 'Phòng Nội vụ lập kế hoạch.'
    to: [phong-noi-vu]
    lead: [phong-noi-vu]
---

1. Phòng Y tế rà soát; báo cáo. Phòng Nội vụ lập kế hoạch.
`;

describe('a proposal', () => {
  it('becomes a task with what a task has, and not how sure it is', () => {
    const proposal = {
      id: '1a',
      title: 'Báo cáo',
      provision: 'khoan-1',
      quote: 'báo cáo.',
      to: ['phong-y-te'],
      lead: [],
      certainty: 0.9,
      evidence: { text: 'báo cáo.', line: 3 },
    };
    const text = withTask(TEXT, entryOf(proposal), []);
    expect(tasksIn(text).at(-1)).toEqual({
      id: '1a-2',
      title: 'Báo cáo',
      provision: 'khoan-1',
      quote: 'báo cáo.',
      to: ['phong-y-te'],
    });
  });

  it.each([
    ['trong vòng 10 ngày kể từ ngày nhận được Công văn này', { within: '10', from: 'received' }],
    ['trước ngày 25 hằng tháng', { every: 'month', day: '25' }],
    ['trong 05 ngày làm việc kể từ ngày ký', { within: '5', unit: 'working-day', from: 'issued' }],
    ['ngay khi có yêu cầu', undefined],
  ])('keeps a deadline that is no single day: %s', (dueText, due) => {
    const proposal = {
      id: '9',
      title: 'Báo cáo',
      provision: 'khoan-1',
      quote: 'báo cáo.',
      to: ['phong-y-te'],
      dueText,
      certainty: 0.9,
      evidence: { text: 'báo cáo.', line: 3 },
    };
    const task = tasksIn(withTask(TEXT, entryOf(proposal), [])).at(-1)!;
    expect(task['dueText']).toBe(dueText);
    if (due === undefined) expect(task['due']).toBeUndefined();
    else expect(task['due']).toMatchObject(due);
  });

  it('gets an id that no task has', () => {
    expect(freeId(TEXT, '2')).toBe('2');
    expect(freeId(TEXT, '1a')).toBe('1a-2');
    expect(freeId(TEXT, '')).toBe('1');
  });
});

describe('a task', () => {
  it('is cut in two where its quote is cut, and keeps its id', () => {
    const at = 'Phòng Y tế rà soát;'.length;
    const tasks = tasksIn(withSplit(TEXT, 0, at));
    expect(tasks.map(({ id, quote }) => [id, quote])).toEqual([
      ['1a', 'Phòng Y tế rà soát;'],
      ['1a-2', 'báo cáo.'],
      ['1b', 'Phòng Nội vụ lập kế hoạch.'],
    ]);
    expect(tasks[1]).toMatchObject({ to: ['phong-y-te'], title: 'báo cáo' });
  });

  it('is not cut at its ends', () => {
    expect(withSplit(TEXT, 0, 0)).toBe(TEXT);
    expect(withSplit(TEXT, 0, 99)).toBe(TEXT);
    expect(withSplit(TEXT, 7, 3)).toBe(TEXT);
  });

  it('is put together with the next one, in the words of the document', () => {
    expect(tasksIn(withMerged(TEXT, 0))).toEqual([
      {
        id: '1a',
        title: 'Rà soát',
        quote: 'Phòng Y tế rà soát; báo cáo. Phòng Nội vụ lập kế hoạch.',
        to: ['phong-y-te', 'phong-noi-vu'],
        lead: ['phong-noi-vu'],
      },
    ]);
    expect(withMerged(TEXT, 1)).toBe(TEXT);
  });

  it('goes, and the list with the last one', () => {
    expect(tasksIn(withoutTask(TEXT, 0)).map(({ id }) => id)).toEqual(['1b']);
    expect(withoutTask(withoutTask(TEXT, 0), 0)).not.toContain('tasks:');
  });
});
