import { describe, expect, it } from 'vitest';
import { maskOf, maskPath, maskPersonalData } from './mask.ts';

describe('maskPersonalData', () => {
  it('keeps the last two digits, and the length', () => {
    expect(maskPersonalData('gọi 0905 123 456 ngay')).toBe('gọi •••• ••• •56 ngay');
    expect(maskPersonalData('gọi ０９０５–１２３–４５６')).toBe('gọi ••••–•••–•５６');
    expect(maskPersonalData('0905123456/0987654321')).toBe('••••••••56/••••••••21');
    expect(maskPersonalData('<Ref document="0987654321">0905123456</Ref>')).toBe(
      '<Ref document="••••••••21">••••••••56</Ref>',
    );
    expect(maskPersonalData('𝟎𝟗𝟎𝟓𝟏𝟐𝟑𝟒𝟓𝟔')).toHaveLength(20);
    expect(maskPersonalData('319-TB/VPTU ngày 14 tháng 7')).toBe('319-TB/VPTU ngày 14 tháng 7');
  });
});

describe('maskOf', () => {
  const mask = maskOf(['012345678']);

  it('hides a number that nothing beside it tells', () => {
    expect(mask('ngày «012345678»')).toBe('ngày «•••••••••»');
    expect(mask('012.345.678')).toBe('•••.•••.•••');
  });

  it('hides a piece of it', () => {
    expect(mask('«0123456…»')).toBe('«•••••••…»');
    expect(mask('… 45 678')).toBe('… •• •••');
  });

  it('leaves other numbers alone', () => {
    expect(mask('ngày 2023-07-14, 0123')).toBe('ngày 2023-07-14, 0123');
  });
});

describe('maskPath', () => {
  it.each([
    ['van-ban/danh-sach-0905123456.mdx', 'van-ban/danh-sach-••••••••56.mdx'],
    ['van-ban/danh-sach-0905-123-456.mdx', 'van-ban/danh-sach-••••-•••-•56.mdx'],
    ['van-ban/cong-van-mat-12.mdx', 'van-ban/cong-van-•••-12.mdx'],
    ['van-ban/ke-hoach-tuyet-mat.mdx', 'van-ban/ke-hoach-•••••••••.mdx'],
    ['van-ban/do-mat-mat.mdx', 'van-ban/do-mat-•••.mdx'],
    ['van-ban/12-cv-tu-mat.mdx', 'van-ban/12-cv-tu-•••.mdx'],
    ['van-ban/112-ubnd-nc-mat-khan.mdx', 'van-ban/112-ubnd-nc-•••-khan.mdx'],
    ['van-ban/mat-ke-hoach-dien-tap.mdx', 'van-ban/•••-ke-hoach-dien-tap.mdx'],
    ['tep/a/phu-luc-2-dong-dau-mat.pdf', 'tep/a/phu-luc-2-dong-dau-•••.pdf'],
    ['tep/a/tai-lieu-mat-hop-btv.pdf', 'tep/a/tai-lieu-•••-hop-btv.pdf'],
    ['tep/a/ho-chieu-c5017284-nguyen-van-an.jpg', 'tep/a/ho-chieu-c•••••84-nguyen-van-an.jpg'],
    ['MẬT/a.mdx', '•••/a.mdx'],
  ])('hides what %s says', (path, masked) => {
    expect(maskPath(path)).toBe(masked);
  });

  it.each([
    'van-ban/giai-phong-mat-bang.mdx',
    'van-ban/bao-ve-bi-mat-nha-nuoc.mdx',
    'don-vi/uy-ban-mat-tran-to-quoc.yaml',
    'van-ban/cong-van-12-ubnd-nc-2023.mdx',
    'van-ban/le-ra-mat.mdx',
    'van-ban/quy-dinh-ve-do-mat.mdx',
    'van-ban/chu-do-mat.mdx',
    'van-ban/con-dau-do-mat-2026.mdx',
    'van-ban/thong-tu-09-tien-mat.mdx',
    'van-ban/12-kh-ubnd-be-mat.mdx',
    'van-ban/mat-dien.mdx',
  ])('leaves %s alone', (path) => {
    expect(maskPath(path)).toBe(path);
  });
});
