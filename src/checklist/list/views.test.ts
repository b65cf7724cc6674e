import { describe, expect, it } from 'vitest';
import { arrange } from './views.ts';

const rows = [
  { id: 'a', due: '2026-06-30', topics: ['Ngân sách', 'Cải cách'], role: 'addressee' },
  { id: 'b', due: undefined, topics: [], role: 'lead' },
  { id: 'c', due: '2026-01-05', topics: ['Ngân sách'], role: 'addressee' },
];
const groups = (view: 'due' | 'topic' | 'role') =>
  arrange(rows, view).map(({ heading, rows: own }) => [heading, own.map(({ id }) => id).join()]);

describe('the views of a list', () => {
  it('put the earliest deadline first and duties without one last', () => {
    expect(groups('due')).toEqual([
      ['Thời hạn 05/01/2026', 'c'],
      ['Thời hạn 30/6/2026', 'a'],
      ['Không nêu thời hạn', 'b'],
    ]);
  });

  it('put what has a deadline that is no day before what has none, and claim no silence of it', () => {
    const timed = arrange([...rows, { id: 'd', due: undefined, topics: [], role: 'lead', isTimed: true }], 'due');
    expect(timed.slice(2).map(({ heading, rows: own }) => [heading, own[0]?.id])).toEqual([
      ['Thời hạn không ghi bằng ngày', 'd'],
      ['Không nêu thời hạn', 'b'],
    ]);
  });

  it('put each duty once, under its first topic', () => {
    expect(groups('topic')).toEqual([
      ['Ngân sách', 'a,c'],
      ['Chưa phân loại', 'b'],
    ]);
  });

  it('put what the unit leads before what is given to it, and name no role that it has not', () => {
    expect(groups('role')).toEqual([
      ['Chủ trì', 'b'],
      ['Thực hiện', 'a,c'],
    ]);
  });
});
