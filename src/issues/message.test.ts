import { describe, expect, it } from 'vitest';
import type { Issue } from './issue.ts';
import { messageText, shownValue, subjectOf } from './message.ts';

const issue = (fields: Partial<Issue>): Issue => ({
  code: 'field-type',
  severity: 'error',
  file: 'a.yaml',
  line: 1,
  column: 1,
  message: 'giá trị sai.',
  fix: 'viết lại.',
  ...fields,
});

describe('a value in a message', () => {
  it('is whole up to sixty characters, and cut behind them', () => {
    expect(shownValue('đ'.repeat(60))).toBe(`«${'đ'.repeat(60)}»`);
    expect(shownValue('đ'.repeat(61))).toBe(`«${'đ'.repeat(60)}…»`);
    expect(shownValue('𝔸'.repeat(61))).toBe(`«${'𝔸'.repeat(60)}…»`);
  });

  it('stands on one line', () => {
    expect(shownValue('a\n  b\tc')).toBe('«a b c»');
  });
});

describe('what a message is about', () => {
  it.each<[Partial<Issue>, string]>([
    [{ label: 'Tên', key: 'name', value: 'x' }, 'Tên (name) = «x»'],
    [{ label: 'Tên', key: 'name' }, 'Tên (name)'],
    [{ label: 'Tên' }, 'Tên'],
    [{ key: 'name', value: 'x' }, 'name = «x»'],
    [{ value: 'x' }, '«x»'],
    [{}, ''],
  ])('is told as far as it is known: %j', (fields, subject) => {
    expect(subjectOf(issue(fields))).toBe(subject);
  });

  it('stands before what is wrong and what to type', () => {
    expect(messageText(issue({ key: 'name' }))).toBe('name: giá trị sai. Sửa: viết lại.');
    expect(messageText(issue({ message: 'hai\n dòng.' }))).toBe('hai dòng. Sửa: viết lại.');
  });
});
