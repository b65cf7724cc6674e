import { describe, expect, it } from 'vitest';
import { PARTS, type IssueKind } from '../issues/kinds/issue-kind.ts';
import { KINDS } from '../issues/kinds/kinds.ts';
import { RULES } from './rules.ts';

const ofRules = [...new Set(RULES.flatMap((rule) => rule.kinds))];
const kinds = [...new Set([...Object.values<IssueKind>(KINDS), ...ofRules])];

describe('the kinds of issue', () => {
  it.each(kinds.map((kind) => [kind.code, kind] as const))('have all that the guide says of them: %s', (_, kind) => {
    expect(Object.keys(PARTS)).toContain(kind.part);
    expect(['error', 'warning']).toContain(kind.severity);
    expect(kind.title).toMatch(/^\p{Lu}.*[^.\s]$/u);
    expect(kind.meaning).toMatch(/^\p{Lu}.*\.$/u);
    expect(kind.remedy).toMatch(/^\p{Lu}.*\.$/u);
    for (const example of [kind.wrong, kind.right]) if (example !== undefined) expect(example).not.toBe('');
    expect(kind.wrong === undefined || kind.wrong !== kind.right).toBe(true);
  });

  it('have codes of their own', () => {
    const codes = kinds.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(ofRules.length).toBeGreaterThan(20);
  });

  it('are named by the rule that finds them, which finds some', () => {
    for (const { kinds: own } of RULES) expect(own).not.toEqual([]);
  });
});
