import { describe, expect, it } from 'vitest';
import { MARKDOWN_CODE, readCharacterCode, YAML_CODE } from './character-codes.ts';

describe('a character written as its code', () => {
  it.each(['&#7852;', '&#x1EAC;', '&#X1eac;', '&nbsp;', '&ZeroWidthSpace;', '&Mu;', '&frac12;', '&#0;'])(
    'is %s in Markdown',
    (code) => expect(`a${code}b`.match(MARKDOWN_CODE)).toEqual([code]),
  );

  it.each(['R&D;', 'A & B;', '&lt;', '&amp;', 'a&b', '&;', '&#;', '&x;'])('is not %s', (text) => {
    expect(text.match(MARKDOWN_CODE)).toBeNull();
  });

  it('is a backslash with what belongs to it in YAML', () => {
    expect(String.raw`\x4D\u1EACT\U0001F600\0\"\\u`.match(YAML_CODE)).toEqual(
      String.raw`\x4D \u1EAC \U0001F600 \0 \" \\`.split(' '),
    );
  });

  it.each([
    ['&#7852;', 'Ậ'],
    ['&#x1EAC;', 'Ậ'],
    [String.raw`\u1EAC`, 'Ậ'],
    [String.raw`\x4D`, 'M'],
    [String.raw`\U0001F600`, '😀'],
  ])('%s stands for %s', (code, character) => {
    expect(readCharacterCode(code)).toBe(character);
  });

  it.each(['&nbsp;', '&#0;', 'A&#65;', '&#65;A', '&#x110000;', '&#99999999999;', '\\e', '\\n', '\\0'])(
    'gives no character for %s',
    (code) => {
      expect(readCharacterCode(code)).toBeUndefined();
    },
  );
});
