import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from './fold.ts';

describe('fold', () => {
  it('takes off capitals, marks and the stroke of đ, composed or not', () => {
    expect(fold('Đất đai, Uỷ ban NHÂN DÂN')).toBe('dat dai, uy ban nhan dan');
    expect(fold('Đất đai'.normalize('NFD'))).toBe('dat dai');
    expect(fold('\u00d0\u0189\u00f0\u0256')).toBe('dddd');
  });

  it('folds every Vietnamese letter to plain a–z', () => {
    const letters = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
    expect(fold(letters + letters.toUpperCase())).toMatch(/^[a-z]+$/);
  });

  it('drops characters without a shape and undoes ligatures and wide letters', () => {
    expect(fold('M\u200bẬ\u00adT')).toBe('mat');
    expect(fold('ＭẬＴ ﬁ')).toBe('mat fi');
  });
});

describe('foldWithOffsets', () => {
  it('leads from the folded text back to the words, marks included', () => {
    for (const text of ['Quản lý đất đai 2024', 'Quản lý đất đai 2024'.normalize('NFD')]) {
      const { folded, offsets } = foldWithOffsets(text);
      const at = folded.indexOf('dat dai');
      expect(text.slice(offsets[at], offsets[at + 7]).normalize('NFC')).toBe('đất đai');
    }
  });

  it('folds as fold does and has one offset for each character and one for the end', () => {
    // Greek final sigma is the one letter whose small form depends on its neighbours.
    const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('Σ'));
    fc.assert(
      fc.property(text, (value) => {
        const { folded, offsets } = foldWithOffsets(value);
        expect(folded).toBe(fold(value));
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(value.length);
        expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });
});
