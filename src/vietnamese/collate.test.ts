import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './collate.ts';

describe('compareVietnamese', () => {
  it('puts numbers by their value', () => {
    expect(['Phường 10', 'Phường 2', 'Phường 1'].sort(compareVietnamese)).toEqual([
      'Phường 1',
      'Phường 2',
      'Phường 10',
    ]);
  });

  it('follows the Vietnamese alphabet', () => {
    expect(['Đảng', 'Dân', 'Êm', 'Em', 'Ấn', 'Ăn', 'An'].sort(compareVietnamese)).toEqual([
      'An',
      'Ăn',
      'Ấn',
      'Dân',
      'Đảng',
      'Em',
      'Êm',
    ]);
  });
});
