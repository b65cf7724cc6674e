import { describe, expect, it } from 'vitest';
import { dutyKey, parseProgressKey, progressKey } from './progress-key.ts';

const duty = { document: 'cong-van-5', task: '1a', revision: 2 };

describe('the key of a record', () => {
  it('names the document, the task, its revision and, of a target, the target', () => {
    expect(progressKey(duty)).toBe('cong-van-5/1a/2');
    expect(progressKey({ ...duty, indicator: 'thu-ngan-sach' })).toBe('cong-van-5/1a/2/thu-ngan-sach');
    expect(progressKey({ ...duty, period: '2026-07', indicator: 'ty-le' })).toBe('cong-van-5/1a/2@2026-07/ty-le');
    expect(dutyKey(duty)).toBe('cong-van-5/1a');
  });

  it.each([
    duty,
    { ...duty, indicator: 'thu-ngan-sach' },
    { ...duty, period: '2026-07' },
    { ...duty, period: '2026-W29', indicator: '2026-07' },
  ])('gives back what it was made of: %o', (subject) => {
    expect(parseProgressKey(progressKey(subject))).toEqual(subject);
  });

  it('gives of a text that is none what can be told', () => {
    expect(parseProgressKey('')).toEqual({ document: '', task: '', revision: 0 });
    expect(parseProgressKey('cong-van-5')).toEqual({ document: 'cong-van-5', task: '', revision: 0 });
  });
});
