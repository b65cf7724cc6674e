import { describe, expect, it } from 'vitest';
import { withLeftOutMarks, withOtherRisingTone } from './left-out-marks.ts';

describe('marks that were left out', () => {
  it.each([
    ['hiêm', 'hiểm'],
    ['nguời', 'người'],
    ['nguơi', 'người'],
    ['tê', 'tế'],
    ['tieng', 'tiếng'],
    ['can', 'cẵn'],
    ['co', 'cờ'],
    ['cong', 'cộng'],
    ['tu', 'từ'],
    ['tu', 'tủ'],
    ['dât', 'đất'],
    ['báo', 'báo'],
    ['dúờng', 'dúờng'],
    ['tháng', 'tháng'],
    ['thuờng', 'thường'],
    ['truơng', 'trường'],
  ])('of %s may make %s', (typed, meant) => {
    expect([typed, ...withLeftOutMarks(typed)]).toContain(meant);
  });

  it('are added only: a mark that was typed stays, and what comes out is a syllable', () => {
    expect(withLeftOutMarks('bảo')).toEqual([]);
    expect(withLeftOutMarks('tiêp')).toEqual(['tiếp', 'tiệp']);
    expect(withLeftOutMarks('hiêm')).not.toContain('hiêm');
  });
});

describe('hỏi and ngã', () => {
  it('stand for each other, other tones for none', () => {
    expect(withOtherRisingTone('vĩa')).toBe('vỉa');
    expect(withOtherRisingTone('sửa')).toBe('sữa');
    expect(withOtherRisingTone('tá')).toBeUndefined();
  });
});
