import { describe, expect, it } from 'vitest';
import { askedIds } from './former-names.ts';

const lead = (from: string, to: string) => ({ from, to, date: '2026-03-01', note: 'Đổi mã.' });

describe('askedIds', () => {
  it('are its own and those of all that lead to it, be they renamed or taken in', () => {
    const formerAddresses = [
      lead('don-vi/phong-cu', 'don-vi/phong-a'),
      lead('don-vi/phong-da-gop', 'don-vi/phong-a'),
      lead('don-vi/phong-khac', 'don-vi/phong-b'),
      lead('linh-vuc/phong-a-cu', 'don-vi/phong-a'),
      { from: 'don-vi/da-bo', date: '2026-03-01', note: 'Đã bỏ.' },
    ];
    expect(askedIds('don-vi', { id: 'phong-a' }, { formerAddresses })).toEqual(['phong-a', 'phong-cu', 'phong-da-gop']);
  });

  it('is its own alone where nothing leads to it', () => {
    expect(askedIds('linh-vuc', { id: 'dat-dai' }, {})).toEqual(['dat-dai']);
  });
});
