import { describe, expect, it } from 'vitest';
import { anIssue } from '../../testing/builders/an-issue.ts';
import type { Issue } from '../issue.ts';
import { reportToGithub } from './github.ts';
import { reportToJson } from './json.ts';
import { reportToTerminal } from './terminal.ts';

const report = (...issues: Issue[]) => ({ issues, files: 18, folder: 'content' });

describe('the report to the terminal', () => {
  it('writes a message as place, code, field, value, what is wrong and what to type', () => {
    const found = anIssue({ key: 'issuedDate', label: 'Ngày ban hành', value: '14/7/2023' });
    expect(reportToTerminal(report(found))).toBe(
      'content/van-ban/a.mdx:3:13  date-invalid  Ngày ban hành (issuedDate) = «14/7/2023»: ' +
        'ngày phải viết theo thứ tự năm-tháng-ngày. Sửa: viết 2023-07-14.\n\nĐã kiểm tra 18 tệp: 1 lỗi.\n' +
        'Mã lỗi được giải thích, có ví dụ, ở mục Hướng dẫn của Trang thông tin: huong-dan/ma-loi/#date-invalid\n',
    );
  });

  it('groups by file and counts warnings apart', () => {
    const text = reportToTerminal(
      report(anIssue({}), anIssue({ line: 9 }), anIssue({ file: 'trang.yaml', severity: 'warning' })),
    );
    expect(text.split('\n\n').map((group) => group.split('\n').filter(Boolean).length)).toEqual([2, 1, 2]);
    expect(text).toContain('Đã kiểm tra 18 tệp: 2 lỗi, 1 cảnh báo.');
  });

  it('cuts a long value at 60 characters and shows what cannot be seen', () => {
    const text = reportToTerminal(report(anIssue({ value: `a\u200bb\u001b[31m\n${'đ'.repeat(100)}` })));
    expect(text).toContain('«a⟨U+200B⟩b⟨U+001B⟩[31m ');
    expect(text).toContain(`${'đ'.repeat(51)}…»`);
    expect(text).not.toContain('\u001b');
  });

  it('lets neither a key nor a file name steer the terminal', () => {
    const found = anIssue({
      file: 'van-ban/a\u001b[2J\u202e.mdx',
      key: 'tasks\u009b31m',
      label: 'Nhãn',
      fix: 'viết \u2066.',
    });
    const text = reportToTerminal({ ...report(found), folder: 'c\u0007' });
    expect(text).toContain('c⟨U+0007⟩/van-ban/a⟨U+001B⟩[2J⟨U+202E⟩.mdx:3:13');
    expect(text).toContain('(tasks⟨U+009B⟩31m)');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('ends with the anchor of every code on the page that explains them, each once', () => {
    const text = reportToTerminal(report(anIssue({}), anIssue({ code: 'key-unknown' }), anIssue({ line: 9 })));
    expect(text).toMatch(/: huong-dan\/ma-loi\/#date-invalid, #key-unknown\n$/);
  });

  it('says that there is nothing to say', () => {
    expect(reportToTerminal(report())).toBe('Đã kiểm tra 18 tệp: không có lỗi.\n');
  });
});

describe('the report to GitHub', () => {
  it('writes one workflow command a message, escaped', () => {
    const text = reportToGithub(report(anIssue({ file: 'van-ban/a,b.mdx', message: '100% sai.' })));
    expect(text).toBe(
      '::error file=content/van-ban/a%2Cb.mdx,line=3,col=13,title=date-invalid::100%25 sai. Sửa: viết 2023-07-14.\n',
    );
  });
});

describe('the reports to machines, shown at a terminal', () => {
  const found = anIssue({ file: 'van-ban/a\u001b[2J.mdx', key: 'k\u202e', value: 'v\u{e0041}\ufffe\ud800\u0085' });

  it.each([reportToGithub, reportToJson])('hold no character that nobody sees', (reporter) => {
    expect(reporter(report(found)).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{NChar}]/u);
  });

  it('say to programs what stands there', () => {
    expect(JSON.parse(reportToJson(report(found)))).toMatchObject({ issues: [found] });
  });
});

describe('the report to programs', () => {
  it('holds the issues and their sum', () => {
    const found = [anIssue({}), anIssue({ severity: 'warning' })];
    expect(JSON.parse(reportToJson(report(...found)))).toEqual({
      folder: 'content',
      files: 18,
      errors: 1,
      warnings: 1,
      issues: found,
    });
  });
});
