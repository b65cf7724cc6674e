import { describe, expect, it } from 'vitest';
import { type IssueKind, PARTS } from './issue-kind.ts';
import { KINDS } from './kinds.ts';

describe('a kind of issue', () => {
  it('stands under its own code', () => {
    expect(Object.keys(KINDS)).toEqual(Object.values<IssueKind>(KINDS).map(({ code }) => code));
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
      'da-dang',
      'bao-ve',
    ]);
  });
});
