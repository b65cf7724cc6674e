import { describe, expect, it } from 'vitest';
import { plain, startingWords, words } from './plain.ts';

it('makes capitals small and sets tones in one place, with every offset as it was', () => {
  expect(plain('Hòa giải, HOÀ GIẢI; Ủy ban')).toBe('hoà giải, hoà giải; uỷ ban');
});

describe('words', () => {
  const found = (pattern: string, text: string): string[] => text.match(words(pattern, 'g')) ?? [];

  it('are found between any signs, not inside longer words or numbers', () => {
    expect(found('ban', '“ban”, ban/ban\nbàn, bang, 2ban, ban2, đban, ban')).toEqual(['ban', 'ban', 'ban', 'ban']);
  });

  it('may have any white space between them, and must have some', () => {
    expect(found('thủ trưởng', 'thủ trưởng, thủ \n\u00a0trưởng, thủtrưởng')).toEqual([
      'thủ trưởng',
      'thủ \n\u00a0trưởng',
    ]);
  });

  it('may have none where the pattern says so', () => {
    expect(found('khoản ?1', 'khoản1, khoản 1, khoản  1, khoản 11')).toEqual(['khoản1', 'khoản 1', 'khoản  1']);
  });

  it('are whole in every branch of a pattern', () => {
    expect(found('sở|ban', 'sở, sởi, ban, bang, hban, hsở')).toEqual(['sở', 'ban']);
  });

  it('are found wherever their tones are written', () => {
    expect(words('hòa giải|huỷ').test(plain('Việc HÒA GIẢI'))).toBe(true);
    expect(words('hòa giải|huỷ').test(plain('bị hủy'))).toBe(true);
  });

  it('are sought once where no flag says more', () => {
    expect('ban, ban'.match(words('ban'))).toHaveLength(1);
  });
});

describe('words at the start', () => {
  const start = (pattern: string, text: string): string | undefined => startingWords(pattern).exec(text)?.[0];

  it('are found nowhere else, in no branch', () => {
    expect(start('sở|ban', 'sở và ban')).toBe('sở');
    expect(start('sở|ban', 'ban và sở')).toBe('ban');
    expect(start('sở|ban', 'các sở, ban')).toBeUndefined();
    expect(start('sở|ban', ' ban')).toBeUndefined();
  });

  it('are whole, with any white space between them', () => {
    expect(start('uỷ ban|thu ?hồi', 'uỷ \nban')).toBe('uỷ \nban');
    expect(start('ủy ban|thu ?hồi', 'uỷ ban')).toBe('uỷ ban');
    expect(start('uỷ ban|thu ?hồi', 'thuhồi')).toBe('thuhồi');
    expect(start('uỷ ban|thu ?hồi', 'uỷ bang')).toBeUndefined();
    expect(start('uỷ ban|thu ?hồi', 'thu hồi2')).toBeUndefined();
  });
});
