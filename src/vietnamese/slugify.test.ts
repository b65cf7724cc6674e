import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slugify.ts';

describe('slugify', () => {
  it('makes addresses of names', () => {
    expect(slugify('Phòng Nội vụ')).toBe('phong-noi-vu');
    expect(slugify('Phòng Tài chính - Kế hoạch')).toBe('phong-tai-chinh-ke-hoach');
    expect(slugify('Thông báo 319-TB/VPTU')).toBe('thong-bao-319-tb-vptu');
    expect(slugify('Đường đi')).toBe('duong-di');
    expect(slugify(' “Đất\u00a0đai”. ')).toBe('dat-dai');
  });

  it('is the same for composed and decomposed text and empty for text without letters', () => {
    expect(slugify('Uỷ ban'.normalize('NFD'))).toBe('uy-ban');
    expect(slugify('… — ./.')).toBe('');
  });

  it('makes only lower-case words joined by single hyphens, and leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
