import { describe, expect, it } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import type { IssueKind } from '../issues/kinds/issue-kind.ts';
import { toldOnce } from './told-once.ts';

const kind = (code: string, toldOnceEach: boolean): IssueKind => ({
  code,
  part: 'references',
  severity: 'error',
  title: '',
  meaning: '',
  remedy: '',
  ...(toldOnceEach && { toldOnce: true as const }),
});
const KINDS = [kind('unit-unknown', true), kind('date-invalid', false)];

const issue = (line: number, more: Partial<Issue> = {}): Issue => ({
  code: 'unit-unknown',
  severity: 'error',
  file: 'van-ban/a.mdx',
  line,
  column: 1,
  value: 'phong-x',
  message: 'không có đơn vị nào mang mã này.',
  fix: 'thêm tệp.',
  ...more,
});

describe('what is unknown', () => {
  it('is told once, at its first line, with all the others', () => {
    const told = toldOnce([issue(31), issue(12), issue(20), issue(20, { column: 9 })], KINDS);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ line: 12, value: 'phong-x' });
    expect(told[0]!.message).toBe('không có đơn vị nào mang mã này. Có 4 chỗ như vậy, cũng ở dòng 20 và 31.');
  });

  it('is told without a word about other places where it has none', () => {
    expect(toldOnce([issue(12)], KINDS)).toEqual([issue(12)]);
  });

  it('is told for itself where several things, or several files, have it', () => {
    const all = [issue(12), issue(13, { value: 'phong-y' }), issue(12, { file: 'van-ban/b.mdx' })];
    expect(toldOnce(all, KINDS)).toEqual(all);
  });

  it('says so where all places are in one line', () => {
    expect(toldOnce([issue(12), issue(12, { column: 9 })], KINDS)[0]!.message).toContain(
      '2 chỗ như vậy, cùng ở dòng này',
    );
  });
});

it('leaves every other message alone, however often it comes', () => {
  const dates = [issue(1, { code: 'date-invalid' }), issue(2, { code: 'date-invalid' })];
  expect(toldOnce(dates, KINDS)).toEqual(dates);
});
