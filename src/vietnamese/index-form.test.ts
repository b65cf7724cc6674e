import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from './index-encoding.ts';
import { BREAK, decode, foldWord, markedTermOf, unifySpelling, wordsOf } from './index-form.ts';
import { toOldTonePlacement } from './tone-placement.ts';

describe('the form of the index', () => {
  it.each([
    'Uỷ ban nhân dân và Ủy ban nhân dân',
    'Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023',
    'kỹ thuật, kĩ thuật; lý do – lí do; QUÝ, quí',
    'nhiệm kỳ 2020 - 2025 (“Nhà nước và Nhân dân cùng làm”).',
    'a_b | c~ d \\ e^ f` …',
    '- Đ/c Thuỷ, thúy, THUỶ;',
    ' đầu và cuối có dấu cách ',
    '...',
    '',
  ])('gives %j back as it was', (text) => {
    expect(decode(encode(text))).toBe(text);
  });

  it('gives back any text whose only white space is the plain space', () => {
    const letters = fc.constantFrom(...'aăâeêioôơuưydđ hoàòuỷủýquQUĐ_|\\~^`.,-/(“”0129'.split(''));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
        const text = parts.join('').normalize('NFC');
        expect(decode(encode(text))).toBe(text);
      }),
    );
  });

  it('puts each word of the text between two spaces, so that places in the index count words', () => {
    const form = encode('Thông báo số 319-TB/VPTU, kinh tế-xã hội');
    expect(form.split(' ').map((word) => decode(word).replace(/[^\p{L}\p{N}]/gu, ''))).toEqual([
      'Thông',
      'báo',
      'số',
      '319',
      'TB',
      'VPTU',
      'kinh',
      'tế',
      'xã',
      'hội',
    ]);
  });

  it('writes spellings that are one word as one word', () => {
    const forms = ['hoà', 'hòa'].map((word) => encode(word).replace(/[^\p{L}]/gu, ''));
    expect(forms[0]).toBe(forms[1]);
    expect(encode('kỹ').split('_')[0]).toBe(encode('kĩ').split('_')[0]);
  });

  it('keeps words apart that only look alike', () => {
    expect(encode('đất')).not.toBe(encode('dất'));
    expect(unifySpelling('thúy')).toBe('thúy');
    expect(unifySpelling('quý')).toBe('quí');
    expect(unifySpelling('family')).toBe('family');
  });

  it('decodes any run of its words', () => {
    const words = encode('Đẩy mạnh hoà giải ở cơ sở').split(' ');
    expect(decode(words.slice(2, 4).join(' '))).toBe('hoà giải');
  });

  it('decodes a break between paragraphs as a space', () => {
    expect(decode(`${encode('Một.')} ${BREAK} ${BREAK} ${encode('Hai')}`)).toBe('Một. Hai');
    expect(decode(`${encode('Một.')} ${BREAK}`)).toBe('Một. ');
  });

  it('folds words to the keys that Pagefind makes of them', () => {
    expect(foldWord('ĐẤT')).toBe('dat');
    expect(markedTermOf(toOldTonePlacement('Đất'))).toBe('d\u0335ất_');
  });

  it('gives back letters of other tongues, wherever in the word their marks stand', () => {
    for (const text of ['H’Ê̆', 'Ê̆ Niê', 'buôn Ô̆.', 'Ư̆đê̆', 'Čư Ƀlang', 'ê̆đ đ̆'])
      expect(decode(encode(text))).toBe(text.normalize('NFC'));
  });

  it('counts marks to their letters', () => {
    expect(wordsOf('giải pháp'.normalize('NFD'))).toHaveLength(2);
  });
});
