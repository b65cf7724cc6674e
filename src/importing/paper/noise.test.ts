import { describe, expect, it } from 'vitest';
import { readText } from '../readers/read-text.ts';
import { withoutNoise } from './noise.ts';

const page = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => `Dòng chữ số hiệu ${index} của trang`).join('\n');
const kept = (text: string): string[] =>
  withoutNoise(readText(text).blocks).kept.flatMap((block) => (block.type === 'text' ? [block.text] : []));
const removed = (text: string): string[] =>
  withoutNoise(readText(text).blocks).removals.map(({ text: line, why, line: at }) => `${at} ${why} ${line}`);

describe('numbers of pages', () => {
  it('go where they stand at the edges of pages in their order', () => {
    expect(removed('Một\nHai\n\f2\nBa\n\f- 3 -\nBốn')).toEqual(['3 page-number 2', '5 page-number - 3 -']);
    expect(removed('Một\n1\n\fHai\n2\n\fBa\n3')).toEqual(['2 page-number 1', '4 page-number 2', '6 page-number 3']);
  });

  it('go where no pages are known if they begin with 2 and a page lies between them', () => {
    expect(removed(`${page(15)}\n2\n${page(15)}\n3\n${page(3)}`)).toEqual(['16 page-number 2', '32 page-number 3']);
  });

  it('stay where nothing shows that they are none of the text', () => {
    for (const text of [
      'STT\n1\n2\n3\nHết',
      'Số lượng\n2\nGhi chú',
      `${page(3)}\n2\n${page(3)}\n3`,
      'Một\n7\nHai\n\fBa\n9\nBốn',
    ]) {
      expect(removed(text)).toEqual([]);
    }
  });
});

describe('lines that repeat', () => {
  it('go at the head and at the foot of at least three pages, with the number of the page or without', () => {
    const text = [1, 2, 3, 4].map((n) => `UBND TỈNH\nĐoạn ${'abcd'[n - 1]}\nTrang lưu ${n}`).join('\n\f');
    // What heads the first page is the letterhead.
    expect(kept(text)).toEqual(['UBND TỈNH', 'Đoạn a', 'Đoạn b', 'Đoạn c', 'Đoạn d']);
  });

  it('stay where they only look alike: annexes one after the other, a line on two pages', () => {
    expect(removed('Mở\nđầu\n\fPhụ lục 1\nA\n\fPhụ lục 2\nB\n\fPhụ lục 3\nC')).toEqual([]);
    expect(removed('Mở\n\fUBND\nA\n\fUBND\nB')).toEqual([]);
  });
});

describe('stamps of digital signatures', () => {
  it('go with all their lines', () => {
    const text =
      'CHỦ TỊCH\nNgười ký: UBND tỉnh\nEmail: a@b.vn\nCơ quan: Tỉnh Mẫu\nNgày ký: 05-03-2026 10:00\nTrần Văn Mẫu';
    expect(kept(text)).toEqual(['CHỦ TỊCH', 'Trần Văn Mẫu']);
  });

  it('are none where a form asks for the same', () => {
    expect(removed('Họ tên: …\nCơ quan: …\nChức vụ: …\nEmail: …')).toEqual([]);
  });
});

it('rules and stars go', () => {
  expect(removed('UBND\n-------\n*\nLời văn - có gạch')).toEqual(['2 ornament -------', '3 ornament *']);
});
