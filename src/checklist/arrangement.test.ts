import { describe, expect, it } from 'vitest';
import { arrange } from './arrangement.ts';
import { isShown, type Narrowed, type Narrowing } from './narrowing.ts';

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
      ['Văn bản không quy định thời hạn', 'b'],
    ]);
  });

  it('put each duty once, under its first topic', () => {
    expect(groups('topic')).toEqual([
      ['Ngân sách', 'a,c'],
      ['Chưa xếp lĩnh vực', 'b'],
    ]);
  });

  it('put what the unit leads before what is given to it, and name no role that it has not', () => {
    expect(groups('role')).toEqual([
      ['Chủ trì', 'b'],
      ['Thực hiện', 'a,c'],
    ]);
  });
});

describe('the narrowing of a list', () => {
  const duty: Narrowed = { document: 'ke-hoach', topics: ['Ngân sách'], role: 'lead', standing: 'overdue' };
  const none: Narrowing = { standing: '', document: '', topic: '', role: '' };

  it('shows everything until something is chosen, and what fits every choice after that', () => {
    expect(isShown(duty, none)).toBe(true);
    expect(isShown(duty, { ...none, document: 'ke-hoach', topic: 'Ngân sách', role: 'lead' })).toBe(true);
    expect(isShown(duty, { ...none, document: 'ke-hoach', role: 'coordinator' })).toBe(false);
  });

  it('counts what is overdue as open, and what was done late as done', () => {
    expect(isShown(duty, { ...none, standing: 'open' })).toBe(true);
    expect(isShown(duty, { ...none, standing: 'overdue' })).toBe(true);
    expect(isShown({ ...duty, standing: 'done-late' }, { ...none, standing: 'done' })).toBe(true);
    expect(isShown({ ...duty, standing: 'done' }, { ...none, standing: 'open' })).toBe(false);
  });
});
