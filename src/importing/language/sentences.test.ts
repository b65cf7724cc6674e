import { describe, expect, it } from 'vitest';
import { partsOf, sentencesOf } from './sentences.ts';

const sentences = (text: string): string[] => sentencesOf(text).map((span) => span.text);

describe('sentencesOf', () => {
  it('cuts behind full stops, and gives the place of each part', () => {
    const text = '  Rà soát hồ sơ. Báo cáo kết quả./.';
    expect(sentences(text)).toEqual(['Rà soát hồ sơ.', 'Báo cáo kết quả./.']);
    for (const { start, end, text: own } of sentencesOf(text)) expect(text.slice(start, end)).toBe(own);
  });

  it.each([
    'Chi 1.500.000 đồng trong ngày 05.6.2026 cho đợt 1',
    'Trụ sở tại TP. Gió Ngàn và Q. Bến Đò',
    'Nạn trộm cắp, ma tuý... giữ vững trật tự',
    'Phong trào “Toàn dân. Đoàn kết.” được mở rộng',
    'Báo cáo (theo Mẫu số 1. Bản giấy) gửi về Sở',
  ])('leaves «%s» whole', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('does not let a quotation that never closes hold the rest', () => {
    expect(sentences('Phong trào “Toàn dân. Báo cáo kết quả.')).toHaveLength(2);
  });
});

describe('partsOf', () => {
  it('cuts at semicolons outside brackets', () => {
    expect(partsOf('Rà soát (kho; bãi); báo cáo').map(({ text }) => text)).toEqual(['Rà soát (kho; bãi);', 'báo cáo']);
  });
});
