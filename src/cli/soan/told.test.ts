import { describe, expect, it } from 'vitest';
import { machineWords } from '../../workbench/machine/words.ts';
import * as told from './told.ts';

/** Words of the program that keeps the history, and of its kind. */
const JARGON =
  /\b(?:git|commit|push|pull|merge|branch|rebase|fetch|clone|head|remote|repo(?:sitory)?|stash|checkout|diff)\b|nhánh|xung đột/i;

/** Every sentence below, with something in place of what it is told of. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return [String((words as (...given: unknown[]) => unknown)(['van-ban/a.mdx'], ['b']))];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

describe('what is told to who publishes', () => {
  it('has no word of the program that keeps the history', () => {
    const all = [...sentences({ ...told }), ...sentences(machineWords)];
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((sentence) => JARGON.test(sentence))).toEqual([]);
  });
});
