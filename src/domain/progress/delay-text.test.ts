import { describe, expect, it } from 'vitest';
import { delayLines } from './delay-text.ts';

describe('what is said of a delay', () => {
  it('is why, and until when time is asked for; nothing where neither was noted', () => {
    expect(delayLines({ delayReason: 'Chờ kinh phí', proposedDate: '2026-12-05' })).toEqual([
      'Lý do chậm: Chờ kinh phí',
      'Đề nghị gia hạn đến ngày 05/12/2026',
    ]);
    expect(delayLines({ proposedDate: '2026-12-05' })).toEqual(['Đề nghị gia hạn đến ngày 05/12/2026']);
    expect([delayLines({}), delayLines()]).toEqual([[], []]);
  });
});
