import { describe, expect, it } from 'vitest';
import { withheldReason } from './withheld-reason.ts';

const log = [
  { kind: 'published', note: 'Đăng lần đầu.' },
  { kind: 'editorial', note: 'Sửa.', withheld: 'Chép nhầm.' },
  { kind: 'withdrawal', note: 'Đăng nhầm.' },
  { kind: 'editorial', note: 'Đăng lại.' },
];

describe('withheldReason', () => {
  it.each([
    [1, 'Đăng nhầm.'],
    [2, 'Đăng nhầm.'],
    [3, 'Đăng nhầm.'],
    [4, undefined],
  ])('withholds all that stood until the document was taken back, nothing since: %s', (number, reason) => {
    expect(withheldReason(log, number)).toBe(reason);
  });

  it('says of what was never taken back what its own entry says, before the log too', () => {
    const own = log.slice(0, 2);
    expect([1, 2].map((number) => withheldReason(own, number))).toEqual([undefined, 'Chép nhầm.']);
    expect(withheldReason([{ note: 'Đổi tên.', withheld: 'Ghi nhầm.' }], 0)).toBe('Ghi nhầm.');
    expect(withheldReason([], 0)).toBeUndefined();
  });
});
