import { describe, expect, it } from 'vitest';
import { anIssue } from '../../testing/builders/an-issue.ts';
import type { Issue } from '../../issues/issue.ts';
import { plainMarkdown } from '../preview/plain-markdown.ts';
import { type Outcome, outcomeText } from './outcome.ts';

const outcome = (fields: Partial<Outcome>, ...issues: Issue[]): Outcome => ({
  report: { issues, files: 18, folder: 'content' },
  corpus: undefined,
  stage: 'done',
  said: '',
  publication: 'here',
  preview: 'Nội dung không thay đổi.',
  ...fields,
});

describe('what is told of a commit', () => {
  it('that was published is one sentence, the sum of the check, and what readers see change', () => {
    expect(outcomeText(outcome({}), '@van-thu')).toEqual({
      isSound: true,
      title: 'Đã đăng lên Trang thông tin.',
      body: 'Đã kiểm tra 18 tệp: không có lỗi.\n\nNội dung không thay đổi.',
    });
  });

  it('that the host goes on with does not say yet that it was published', () => {
    expect(outcomeText(outcome({ publication: 'by-host' }), undefined).title).toContain('đang được đưa lên');
    expect(outcomeText(outcome({ publication: 'no' }), undefined).title).toContain('đăng được');
  });

  it('that has errors are the messages of the check with file, line and fix, and a call to who answers for it', () => {
    const { isSound, title, body } = outcomeText(outcome({ stage: 'check' }, anIssue()), '@van-thu');
    expect([isSound, title]).toEqual([
      false,
      'Chưa đăng được: nội dung còn lỗi. Sửa các chỗ dưới đây rồi lưu lần nữa.',
    ]);
    expect(body).toMatch(/^@van-thu\n/);
    expect(body).toContain('Trang thông tin vẫn như trước');
    expect(body).toContain('dòng 3**: ngày phải viết theo thứ tự năm');
    expect(body).toContain('`date-invalid`');
  });

  it('of a merge request calls nobody', () => {
    expect(outcomeText(outcome({ stage: 'check', publication: 'no' }, anIssue()), '@van-thu').body).not.toContain(
      '@van-thu',
    );
  });

  it('names errors before warnings, and of very many only the first', () => {
    const many = Array.from({ length: 40 }, (_, line) => anIssue({ severity: 'warning', line }));
    const { body } = outcomeText(outcome({ stage: 'check' }, ...many, anIssue({ line: 99 })), undefined);
    expect(body.indexOf('dòng 99')).toBeLessThan(body.indexOf('dòng 0'));
    expect(body).toContain('và 11 thông báo nữa');
  });

  it('that has left something in the repository are the steps to take, and how the check would allow it', () => {
    const stopped = outcome(
      { stage: 'history', said: 'Phải làm, theo thứ tự:\n  1. Dừng' },
      anIssue({ code: 'secret-mark' }),
    );
    const { body } = outcomeText(stopped, undefined);
    expect(body).toContain('Phải làm, theo thứ tự');
    expect(body).toContain('secret-mark');
  });

  it('never repeats what tests say', () => {
    expect(outcomeText(outcome({ stage: 'site', said: 'AssertionError' }), undefined).body).not.toContain('Assertion');
  });
});

describe('text of others in a comment', () => {
  it('calls nobody, leads nowhere, marks nothing', () => {
    const shown = plainMarkdown('@all <b>x</b> [a](http://b.vn) #12 `c`\u0007');
    expect(shown).not.toMatch(/@\w|(?<!\\)[<[#`]|:\/\//);
    expect(shown).toContain('U+0007');
  });
});
