import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { codesSound } from './codes-sound.ts';

/** What is said of a symbol. */
function saidOf(system: 'state' | 'party', typeName: string, codeNotation: string): string[] {
  const value = aDocument({ system, typeName, codeNumber: '05', codeNotation });
  const content = { documents: [{ value, file: 'van-ban/a.mdx', broken: [] }] } as unknown as Content;
  return codesSound.find(content, '2026-11-22').map(({ message }) => message ?? '');
}

describe('the symbol of what several organs issue together', () => {
  it.each([
    ['party', 'Hướng dẫn', 'HDLN/BTGDVTU-BTCTU'],
    ['party', 'Quy chế', 'QCPH/BTCTU-UBKTTU'],
    ['party', 'Kế hoạch', 'KHPH/BTGTU-BDVTU'],
    ['state', 'Hướng dẫn', 'HDLN-SNV-STC'],
    ['state', 'Nghị quyết', 'NQLT-HĐND-UBND-MTTQ'],
  ] as const)('says so behind its kind: %s, %s, %s', (system, typeName, symbol) => {
    expect(saidOf(system, typeName, symbol)).toEqual([]);
  });

  it.each([
    ['party', 'Hướng dẫn', 'KHLN/BTGDVTU-BTCTU'],
    ['party', 'Hướng dẫn', 'HDX/BTGDVTU'],
    ['state', 'Hướng dẫn', 'KH-SNV'],
  ] as const)('is of no other kind: %s, %s, %s', (system, typeName, symbol) => {
    expect(saidOf(system, typeName, symbol)).toHaveLength(1);
  });
});

describe('the symbol of a paper that has a year', () => {
  it('is told what lacks, where that is not its kind', () => {
    expect(saidOf('state', 'Nghị quyết liên tịch', 'NQLT-HĐND-UBND-MTTQ')).toEqual([
      'ký hiệu của Nghị quyết liên tịch có năm trước NQLT, ở đây không có năm.',
    ]);
    expect(saidOf('state', 'Thông tư', 'NĐ-CP')).toEqual(['ký hiệu của Thông tư phải có TT, ở đây là NĐ.']);
  });
});

describe('a symbol', () => {
  const told = (system: 'state' | 'party', typeName: string, codeNotation: string, codeNumber?: string) => {
    const value = aDocument({ system, typeName, codeNotation, ...(codeNumber !== undefined && { codeNumber }) });
    const content = { documents: [{ value, file: 'van-ban/a.mdx', broken: [] }] } as unknown as Content;
    return codesSound.find(content, '2026-11-22').map(({ kind, fix }) => `${kind.code}: ${fix}`);
  };

  it.each([
    ['state', 'Công văn', 'UBND-VX'],
    ['state', 'Công văn', 'CT-TTHT'],
    ['state', 'Quyết định', 'QĐ-UBND'],
    ['state', 'Quyết định', '2026/QĐ-UBND'],
    ['state', 'Nghị định', '2020/NĐ-CP'],
    ['state', 'Luật', '2025/QH15'],
    ['state', 'Nghị quyết', '2025/QH15'],
    ['state', 'Sắc lệnh', 'SL'],
    ['state', 'Văn bản hợp nhất', 'VBHN-BTC'],
    ['party', 'Quy định', 'QĐi/TW'],
    ['party', 'Thông báo', 'TB/VPTU'],
    ['state', 'Giấy lạ', 'GL-UBND'],
  ] as const)('is that of its system and kind: %s, %s, %s', (system, typeName, symbol) => {
    expect(told(system, typeName, symbol)).toEqual([]);
  });

  it('is none where the paper has none', () => {
    expect(told('state', 'Công văn', '')).toEqual([]);
  });

  it.each([
    ['12/UBND-VX', 'viết UBND-VX.'],
    ['số 12/UBND-VX', 'viết UBND-VX.'],
    ['UBND_VX', 'viết UBND-VX.'],
    ['!', 'văn bản nhà nước viết UBND-NC (công văn), QĐ-UBND hoặc 2020/NĐ-CP (văn bản có tên loại), 2025/QH15 (luật).'],
  ])('has nothing else in it: %s', (symbol, fix) => {
    expect(told('state', 'Công văn', symbol)).toEqual([`code-invalid: ${fix}`]);
  });

  it('of a superior organ, or of a kind that nobody knows, may be what it is', () => {
    expect(told('state', 'Giấy lạ', '12/GL-UBND')).toEqual([
      'code-unusual: viết GL-UBND; văn bản đúng là như vậy thì để nguyên.',
    ]);
    expect(told('state', 'Nghị định', 'QĐ-CP')[0]).toContain('code-unusual: xem lại tên loại văn bản và ký hiệu');
  });

  it('of another system is none', () => {
    expect(told('party', 'Thông báo', 'TB-UBND')[0]).toContain('code-invalid: ');
    expect(told('party', 'Thông báo', '!')).toEqual([
      'code-invalid: văn bản Đảng viết TB/VPTU: tên loại, gạch chéo, cơ quan.',
    ]);
  });

  it('stands in capitals', () => {
    expect(told('state', 'Quyết định', 'QĐ-ubnd')).toEqual([
      'code-case: viết QĐ-UBND; văn bản giấy đúng là chữ thường thì để nguyên.',
    ]);
  });

  it('says what is expected, and what is there', () => {
    expect(saidOf('state', 'Luật', 'QĐ-UBND')).toEqual([
      'ký hiệu của Luật có năm và khoá: 2025/QH15, 2022/UBTVQH15, 2025/L-CTN, ở đây là QĐ.',
    ]);
    expect(saidOf('state', 'Công văn', '2026/QĐ-UBND')).toEqual([
      'ký hiệu của Công văn không có năm và tên loại, ở đây là QĐ.',
    ]);
  });
});
