import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collapseSpaces,
  dropZeroWidth,
  normalize,
  unifyDashes,
  unifyDStroke,
  unifySlashes,
  unifySpaces,
} from './normalize.ts';

describe('the single steps', () => {
  it('make every look-alike of Đ the Vietnamese letter', () => {
    expect(unifyDStroke('\u00d0ảng \u0189ảng Đảng \u00f0ất \u0256ất đất')).toBe('Đảng Đảng Đảng đất đất đất');
  });

  it('make every dash a hyphen and every slash a slash', () => {
    expect(unifyDashes('a\u2010b\u2011c\u2013d\u2014e\u2212f\ufe63g')).toBe('a-b-c-d-e-f-g');
    expect(unifySlashes('1\u22152\u20443\uff0f4')).toBe('1/2/3/4');
  });

  it('make no-break and thin spaces plain ones and leave line ends', () => {
    expect(unifySpaces('a\u00a0b\u2009c\u202fd\te\nf')).toBe('a b c d e\nf');
    expect(collapseSpaces('  a \n\n b ')).toBe('a b');
  });

  it('drop what has no shape and no tone mark', () => {
    expect(dropZeroWidth('a\u200bb\u00adc\ufeffd\u202ee\u2060f\u034f')).toBe('abcdef');
    expect(dropZeroWidth('hoà'.normalize('NFD'))).toBe('hoà'.normalize('NFD'));
  });
});

describe('normalize', () => {
  it('makes equal what reads the same', () => {
    const typed = 'Số:\u00a0 30/2020/N\u00d0\u2013CP \u200b'.normalize('NFD');
    expect(normalize(typed)).toBe('Số: 30/2020/NĐ-CP');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalize(normalize(text)) === normalize(text)));
  });
});
