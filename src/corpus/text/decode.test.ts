import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const codes = (bytes: Uint8Array): string[] => decode('f.txt', bytes).issues.map(({ code }) => code);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('takes honest UTF-8 as it is', () => {
    expect(decode('f.txt', utf8('Uỷ ban\nnhân dân'))).toEqual({ text: 'Uỷ ban\nnhân dân', issues: [] });
  });

  it('reads past a BOM and Windows line ends, and says so', () => {
    const { text, issues } = decode('f.txt', utf8('\ufeffmột\r\nhai\rba'));
    expect(text).toBe('một\nhai\nba');
    expect(issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'encoding-bom warning',
      'line-ends warning',
    ]);
  });

  it('says where letters are decomposed and reads them composed', () => {
    const { text, issues } = decode('f.txt', utf8('dòng một\nỦy ban'.replace('Ủ', 'U\u0309')));
    expect(text).toBe('dòng một\nỦy ban');
    expect(issues).toMatchObject([{ code: 'encoding-nfd', line: 2, column: 1 }]);
  });

  it.each([
    ['UTF-16 little-endian with mark', new Uint8Array([0xff, 0xfe, 0x41, 0])],
    ['UTF-16 big-endian with mark', new Uint8Array([0xfe, 0xff, 0, 0x41])],
    ['UTF-16 without mark', new Uint8Array(Buffer.from('Văn bản số', 'utf16le'))],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ])('names %s', (_name, bytes) => {
    expect(decode('f.txt', bytes).text).toBeUndefined();
    expect(codes(bytes)).toEqual(['encoding-utf16']);
  });

  it('names the first broken byte by its place', () => {
    const bytes = new Uint8Array([...utf8('một\nhai '), 0xd0, 0x20]);
    expect(decode('f.txt', bytes)).toMatchObject({ issues: [{ code: 'encoding-not-utf8', line: 2, column: 5 }] });
  });

  it('does not take a replacement character that was typed for the broken byte', () => {
    const bytes = new Uint8Array([...utf8('a\ufffdb\n'), 0xff]);
    expect(decode('f.txt', bytes)).toMatchObject({ issues: [{ line: 2, column: 1 }] });
  });

  it('names the old encoding that bytes were written in', () => {
    const tcvn3 = Uint8Array.from('Uû ban nh©n d©n', (letter) => letter.charCodeAt(0));
    expect(decode('f.txt', tcvn3).issues[0]?.message).toContain('TCVN3');
  });
});
