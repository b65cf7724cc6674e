import { describe, expect, it } from 'vitest';
import { isSyllable } from './syllable-shape.ts';
import { placeTone, splitTone } from './tone-position.ts';

const REAL =
  'ông bà nghiêng khuỷu thuyết quý quốc giếng gì gìn giữ huỳnh xoong oạch khoẻ khỏe hoà hòa uỷ ủy thuở quạnh yêu ý tuyển ngoằn nguệch đẩy mạnh chuếnh choáng quơ luật huơ nghề loét xoèn tuýp rượu';

describe('isSyllable', () => {
  it.each(REAL.split(' '))('knows %s, in capitals and decomposed too', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each(['', 'b', 'ng', 'windows', 'été', 'nh©n', 'đât', 'đàt', 'nghàng1', 'aa', 'thế\u0301', 'bàc', 'dd', 'fan'])(
    'refuses “%s”',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('placeTone', () => {
  it.each([
    'hòa',
    'khỏe',
    'ủy',
    'quý',
    'giá',
    'gì',
    'giữ',
    'thuở',
    'người',
    'đường',
    'tiếng',
    'khuỷu',
    'ngoáy',
    'toán',
    'mía',
    'của',
    'thuế',
    'quyết',
    'giếng',
    'quạnh',
  ])('gives %s its tone back', (word) => {
    expect(placeTone(splitTone(word))).toBe(word);
  });
});
