import { describe, expect, it } from 'vitest';
import type { Issue } from '../../issues/issue.ts';
import { missingIn } from './document-text.ts';
import { pathOf, quickFix, sourceFieldOf } from './quick-fix.ts';

const TEXT = `---
typeName: Công văn
displayTitle: Về việc phòng dịch
to:
  - text: '- Phòng Y tế;'
    units: [phong-y-the]
source:
  kind: scan
---

Theo phong-y-the.
`;

const issue = (fields: Partial<Issue>): Issue => ({
  code: 'unit-unknown',
  severity: 'error',
  file: 'van-ban/a.mdx',
  line: 6,
  column: 13,
  message: 'không có đơn vị nào mang mã này.',
  fix: 'xem lại.',
  ...fields,
});

const fixed = (fields: Partial<Issue>): string | undefined => quickFix(issue(fields), [])?.apply(TEXT);

describe('a quick fix', () => {
  it('writes the value that the message gives, at the place of the issue alone', () => {
    const text = fixed({ value: 'phong-y-the', fix: 'viết phong-y-te, hoặc thêm tệp don-vi/phong-y-the.yaml.' });
    expect(text).toBe(TEXT.replace('[phong-y-the]', '[phong-y-te]'));
  });

  it('lists as missing what is neither given nor missing', () => {
    for (const key of ['issuedPlace', 'signer.fullName', 'tasks[3].dueDate']) {
      const text = fixed({ code: 'field-unaccounted', key })!;
      expect(missingIn(text)).toEqual([key.replace('[3]', '')]);
    }
  });

  it('takes out the field that should not be there', () => {
    expect(fixed({ key: 'displayTitle', fix: 'bỏ dòng này.' })).toBe(TEXT.replace(/displayTitle.*\n/, ''));
  });

  it('is not offered where a person has to know what to write', () => {
    for (const fix of ['viết một trong các mã: khoan-1, khoan-2.', 'xem lại hai ngày.', 'thêm tệp van-ban/a.mdx.']) {
      expect(fixed({ value: 'phong-y-the', fix })).toBeUndefined();
    }
  });

  it('changes nothing where the value has gone meanwhile', () => {
    expect(fixed({ value: 'phong-x', fix: 'viết phong-y-te.' })).toBe(TEXT);
  });
});

it('reads the paths that the check prints', () => {
  expect(pathOf('tasks[2].to[0]')).toEqual(['tasks', 2, 'to', 0]);
  expect(sourceFieldOf('tasks[2].lead')).toBe('tasks.lead');
  expect(sourceFieldOf('tasks[2].title')).toBeUndefined();
});
