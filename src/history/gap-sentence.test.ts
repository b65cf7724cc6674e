import { describe, expect, it } from 'vitest';
import { gapSentence } from './gap-sentence.ts';

describe('gapSentence', () => {
  it('says nothing of a history that is complete', () => {
    expect(gapSentence({})).toBeUndefined();
  });

  it('says from when a shallow clone knows, and how to mend it', () => {
    expect(gapSentence({ incomplete: 'shallow', since: '2026-03-05' })).toMatch(
      /^Lịch sử chỉ có từ ngày 05\/3\/2026: .+ chạy git fetch --unshallow rồi dựng lại\.$/,
    );
  });

  it('says what is not known without git', () => {
    expect(gapSentence({ incomplete: 'no-git' })).toMatch(/^Chưa có lịch sử: .+git clone\.$/);
  });
});
