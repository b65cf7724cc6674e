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
