import { describe, expect, it } from 'vitest';
import { cleanText, cutText } from './clean-text.ts';

describe('cleanText', () => {
  it('composes letters that were typed with loose marks', () => {
    const loose = 'Đã rà soát xong ở Uỷ ban'.normalize('NFD');
    expect(cleanText(loose)).toBe('Đã rà soát xong ở Uỷ ban');
    expect(cleanText(loose)).not.toBe(loose);
  });

  it('keeps each way to place a tone, and the words, as they were typed', () => {
    expect(cleanText('Uỷ ban, Ủy ban: “hoà”, “hòa” ½')).toBe('Uỷ ban, Ủy ban: “hoà”, “hòa” ½');
  });

  it.each([
    ['a line end of any system', 'một\r\nhai\rba\u2028bốn\u2029năm\u0085sáu', 'một\nhai\nba\nbốn\nnăm\nsáu'],
    ['a tab', 'một\thai', 'một hai'],
    ['what shows nothing', 'm\u200bột\u0000 \u202ehai\u00ad', 'một hai'],
    ['half a character', 'một\ud800 hai', 'một hai'],
    ['what is no character', 'm\ufffeột\uffff h\ufdd0ai\u{1fffe}\u{10ffff}', 'một hai'],
    ['what stood between a letter and its mark', 'mo\ufffe\u0323\u200b\u0302t', 'mộ'.concat('t')],
    ['space at the ends', ' \n một \n', 'một'],
  ])('clears %s', (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });
});

describe('cutText', () => {
  it('cuts at the limit, and never a character in two', () => {
    expect(cutText('một hai', 3)).toBe('một');
    expect(cutText('một', 3)).toBe('một');
    expect(cutText('ab😀', 3)).toBe('ab');
    expect(cutText('ab😀', 4)).toBe('ab😀');
  });
});
