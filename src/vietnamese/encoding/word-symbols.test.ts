import { describe, expect, it } from 'vitest';
import { withoutWordSigns, wordSignAt } from './word-symbols.ts';

describe('the signs of fonts of Word', () => {
  it.each([
    ['Có \uf0a3 Không \uf0a3', 'Có □ Không □'],
    ['Không \uf0a3\n\n2. Báo cáo', 'Không □\n\n2. Báo cáo'],
    ['\uf0b7 Phòng Y tế;', '• Phòng Y tế;'],
    ['\uf02d Phòng Y tế;', '- Phòng Y tế;'],
    ['\uf0fc Đã nộp', '✓ Đã nộp'],
    ['\uf0fe Đạt \uf06f Chưa', '☑ Đạt □ Chưa'],
    ['\uf0d8 \uf0a7 \uf076', '➢ ▪ ❖'],
    ['25\uf0b0C \uf0b1 1', '25°C ± 1'],
    ['a\uf020b', 'a b'],
  ])('%j are %j', (text, shown) => {
    expect(withoutWordSigns(text)).toBe(shown);
    expect(withoutWordSigns(shown)).toBe(shown);
  });

  it('are none of them lost', () => {
    for (let place = 0x20; place <= 0xff; place += 1) {
      const sign = String.fromCharCode(0xf000 + place);
      expect(withoutWordSigns(sign)).toHaveLength(1);
      expect(withoutWordSigns(sign) === sign).toBe(wordSignAt(sign, 0) === undefined);
    }
  });

  it('stay where two fonts show something else in this place, or nobody knows what', () => {
    expect(withoutWordSigns('tỷ lệ \uf0a3 5%')).toBe('tỷ lệ \uf0a3 5%');
    expect(withoutWordSigns('a\uf0ffb\ue001')).toBe('a\uf0ffb\ue001');
    expect(wordSignAt('\uf0a3 5', 0)).toBeUndefined();
  });

  it('are replaced one by one, where that is meant', () => {
    const places: [string, number][] = [];
    const text = withoutWordSigns('\uf0a3 a \uf0fc', (sign, offset) => {
      places.push([sign, offset]);
      return sign === '\uf0fc';
    });
    expect(text).toBe('\uf0a3 a ✓');
    expect(places).toEqual([
      ['\uf0a3', 0],
      ['\uf0fc', 4],
    ]);
  });
});
