import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { decode, encode } from './search-form.ts';
import { syllables } from './syllables.ts';

describe('encode', () => {
  it('writes đ as d with a stroke of its own, in both cases', () => {
    expect(encode('đất Đai')).toBe('d\u0335ất D\u0335ai');
  });

  it('brings both tone placements to one form and remembers which it was', () => {
    expect(encode('hoà')).toBe('hòa\u034f');
    expect(encode('hòa')).toBe('hòa');
    expect(encode('Uỷ ban ĐOÀ'.normalize('NFD'))).toBe('Ủy\u034f ban D\u0335ÒA\u034f');
  });

  it('folds to the same letters as the text does', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(encode(text)) === fold(text)));
  });

  it('keeps every syllable in one piece', () => {
    const text = 'Đẩy mạnh hoà giải ở cơ sở, đoá hoa';
    expect(syllables(encode(text)).map((syllable) => decode(syllable.text))).toEqual(
      syllables(text).map(({ text: word }) => word),
    );
  });
});

const pieces = [
  'đ',
  'Đ',
  'd',
  'D',
  'hoà',
  'hòa',
  'uỷ',
  'Ủy',
  'đoá',
  'quý',
  'n',
  ' ',
  '-',
  '\u0335',
  '\u034f',
  '\u0301',
  'ſoà',
  'Noé',
];
const vietnamese = fc
  .array(fc.constantFrom('đ', 'Đ', 'hoà', 'hòa', 'uỷ', 'quý', 'n', ' ', 'thuế'))
  .map((parts) => parts.join(''));

describe('decode', () => {
  it('gives back any text in NFC, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => decode(encode(text)) === text.normalize('NFC')),
      { numRuns: 500 },
    );
  });

  it('gives back texts that hold the very marks of the form', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => decode(encode(value)) === value.normalize('NFC')),
      { numRuns: 5000 },
    );
  });

  it('decodes a piece cut out between words', () => {
    const form = encode('Thường trực Thành uỷ và Đảng uỷ xã');
    expect(decode(form.slice(form.indexOf('Thành'), form.indexOf(' xã')))).toBe('Thành uỷ và Đảng uỷ');
  });
});
