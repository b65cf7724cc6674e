import { describe, expect, it } from 'vitest';
import { type IssueKind, PARTS } from './issue-kind.ts';
import { KINDS } from './kinds.ts';

const kinds = Object.entries<IssueKind>(KINDS);

describe('a kind of issue', () => {
  it.each(kinds)('has all that the guide says of it: %s', (code, kind) => {
    expect(kind.code).toBe(code);
    expect(Object.keys(PARTS)).toContain(kind.part);
    expect(['error', 'warning']).toContain(kind.severity);
    expect(kind.title).toMatch(/^\p{Lu}.*[^.\s]$/u);
    expect(kind.meaning).toMatch(/^\p{Lu}.*\.$/u);
    expect(kind.remedy).toMatch(/^\p{Lu}.*\.$/u);
    for (const example of [kind.wrong, kind.right]) if (example !== undefined) expect(example).not.toBe('');
    expect(kind.wrong === undefined || kind.wrong !== kind.right).toBe(true);
  });
});

describe('the headings of the guide', () => {
  it('have a name and an address each of its own', () => {
    const parts = Object.values(PARTS);
    for (const { slug, title } of parts) {
      expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^\p{Lu}/u);
    }
    expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length);
  });

  it('stay where the office has linked to them', () => {
    expect(Object.values(PARTS).map(({ slug }) => slug)).toEqual([
      'tep',
      'chu',
      'phan-thong-tin',
      'loi-van',
      'trang-huong-dan',
      'cac-muc',
      'dan-chieu',
      'bao-ve',
    ]);
  });
});
