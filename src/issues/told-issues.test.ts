import { describe, expect, it } from 'vitest';
import type { Issue } from './issue.ts';
import { toldIssues } from './told-issues.ts';

const issues = (file: string, count: number, severity: Issue['severity'] = 'error'): Issue[] =>
  Array.from({ length: count }, (_, index) => ({
    code: 'date-invalid',
    severity,
    file,
    line: index + 1,
    column: 1,
    message: 'sai.',
    fix: 'sửa.',
  }));
const codes = (told: readonly Issue[]): string[] => [...new Set(told.map(({ code }) => code))];

describe('the issues that are told', () => {
  it('are all of them as long as a person can read them', () => {
    const all = [...issues('a.mdx', 100), ...issues('b.mdx', 100, 'warning')];
    expect(toldIssues(all)).toEqual(all);
  });

  it('are the first hundred of a file, and that there are more', () => {
    const told = toldIssues([...issues('a.mdx', 500), ...issues('b.mdx', 1)]);
    expect(told.map(({ file }) => file).filter((file) => file === 'a.mdx')).toHaveLength(101);
    expect(told[100]).toMatchObject({ code: 'more-errors', severity: 'error', file: 'a.mdx', line: 100 });
    expect(told[101]).toMatchObject({ file: 'b.mdx' });
  });

  it('say in words how many more there are', () => {
    expect(toldIssues(issues('a.mdx', 101)).at(-1)).toMatchObject({
      message: 'tệp còn thông báo nữa, ngoài 100 thông báo đã nêu.',
      fix: 'sửa các chỗ đã nêu rồi kiểm tra lại.',
    });
  });

  it('never leave out an error for a warning, and say which of them are left', () => {
    const late = { ...issues('a.mdx', 1)[0]!, line: 999 };
    const told = toldIssues([...issues('a.mdx', 300, 'warning'), late]);
    expect(told).toContain(late);
    expect(told.at(-1)).toMatchObject({ code: 'more-warnings', severity: 'warning' });
    expect(told).toHaveLength(101);
  });

  it('end where the files become too many, with the number of the others', () => {
    const all = Array.from({ length: 30 }, (_, index) => issues(`${index}.mdx`, 100)).flat();
    const told = toldIssues(all);
    expect(told).toHaveLength(2_001);
    expect(told.at(-1)).toMatchObject({ code: 'more-errors', file: '20.mdx' });
    expect(told.at(-1)?.message).toContain('10 tệp');
    expect(codes(toldIssues(all.map((issue) => ({ ...issue, severity: 'warning' }))))).toEqual([
      'date-invalid',
      'more-warnings',
    ]);
  });
});
